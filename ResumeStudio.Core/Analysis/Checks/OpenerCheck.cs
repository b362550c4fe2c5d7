using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W3: the first word is an action; weak openers get verbs of the same sense to choose from.</summary>
internal sealed class OpenerCheck() : LineCheck("R-W3")
{
    private const string Why = "The first word decides whether the line is about a duty or about you.";

    private protected override IEnumerable<Finding> FindingsOf(TextLine line, ResumeReading resume)
    {
        var opener = line.OpenerIn(resume.Words!);
        if (opener.Length == 0) return [];
        if (opener.WeakSense is { } sense)
            return [At(line, Severity.Improve, line.Quote(opener.At, opener.Length), "Opens with a duty, not an action", Why, "Begin with what you did.") with { Offers = Offers(line, resume, sense) }];
        return opener.Verb is not null ? []
            : [At(line, Severity.Improve, line.Quote(opener.At, 1), "Does not open with an action", Why, "Begin with the verb that says what you did.") with { Offers = Offers(line, resume, "build") }];
    }

    private IReadOnlyList<string> Offers(TextLine line, ResumeReading resume, string sense) =>
        resume.Words!.Verbs.Offer(sense, line.Words, line.Time != LineTime.Current, Count("offers"), resume.WornVerbs);
}
