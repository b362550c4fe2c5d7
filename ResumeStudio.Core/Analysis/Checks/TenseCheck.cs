using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>
/// R-W8: past roles in the past, the current role in the present. In a current role a finished piece of work may stand in the
/// past: only verbs of work that goes on are flagged, and only without a result.
/// </summary>
internal sealed class TenseCheck() : LineCheck("R-W8")
{
    private const string Why = "The tense tells a reader at once what you do now and what you did.";

    private protected override IReadOnlyList<TextLine> LinesOf(ResumeReading resume) => [.. resume.Bullets.Where(line => line.Time != LineTime.Unknown)];

    private protected override IEnumerable<Finding> FindingsOf(TextLine line, ResumeReading resume)
    {
        var opener = line.OpenerIn(resume.Words!);
        if (opener.Verb is not { } verb) return [];
        if (line.Time == LineTime.Past && verb.IsOnlyPresent) return [At(line, Severity.Improve, line.Quote(opener.At, 1), "Present tense in a past role", Why, "Put the verb in the past.")];
        return line.Time == LineTime.Current && verb is { IsOnlyPast: true, GoesOn: true } && !ShowsResult(line, resume.Words!)
            ? [At(line, Severity.Improve, line.Quote(opener.At, 1), "Past tense in the current role", Why, "Put the verb in the present if you still do it.")] : [];
    }

    private static bool ShowsResult(TextLine line, LanguageWords words) => line.QuantitiesIn(words).Any || words.Result.IsIn(line.Words);
}
