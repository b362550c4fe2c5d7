using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W6: the same opening verb more than twice, or the same bullet twice.</summary>
internal sealed class RepetitionCheck() : Check("R-W6")
{
    private const string Why = "Repetition hides that each line is a different achievement.";

    private protected override Outcome Run(ResumeReading resume)
    {
        if (resume.Bullets.Count == 0) return Outcome.NotApplicable("There are no bullets to read.");
        var (verbs, texts, flagged, findings) = (new Dictionary<string, int>(), new HashSet<string>(), 0, new List<Finding>());
        foreach (var line in resume.Bullets)
        {
            var before = findings.Count;
            if (!texts.Add(Letters.Of(line.Text))) findings.Add(new(Severity.Fix, line.Address, line.Where, line.Beginning, "The same line twice", Why, "Keep it where it belongs best and remove it here."));
            else if (OpenerOf(line, resume) is { } opener && (verbs[opener] = verbs.GetValueOrDefault(opener) + 1) > Count("sameOpener")) findings.Add(Again(line, resume));
            flagged += findings.Count > before ? 1 : 0;
        }

        return Outcome.Over(flagged, resume.Bullets.Count, Limits["failShare"], findings);
    }

    private static string? OpenerOf(TextLine line, ResumeReading resume) =>
        line.OpenerIn(resume.Words!) is { Length: > 0 } opener ? opener.Verb?.Base ?? (opener.WeakSense is null ? null : line.Quote(opener.At, opener.Length).ToLowerInvariant()) : null;

    private static Finding Again(TextLine line, ResumeReading resume)
    {
        var opener = line.OpenerIn(resume.Words!);
        var offers = opener.Verb is { Sense.Length: > 0 } verb ? resume.Words!.Verbs.Offer(verb.Sense, [], line.Time != LineTime.Current, 4, new HashSet<string> { verb.Base }) : [];
        return new(Severity.Improve, line.Address, line.Where, line.Quote(opener.At, opener.Length), "The same opener again", Why, "Open this line with another verb of the same sense.") { Offers = offers };
    }
}
