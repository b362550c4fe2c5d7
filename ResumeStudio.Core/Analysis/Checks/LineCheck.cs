using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>A check over bullets: its points are the share of bullets without a finding.</summary>
internal abstract class LineCheck(string id) : Check(id)
{
    private protected override Outcome Run(ResumeReading resume)
    {
        var lines = LinesOf(resume);
        if (lines.Count == 0) return Outcome.NotApplicable("There are no bullets to read.");
        var found = lines.Select(line => FindingsOf(line, resume).ToList()).ToList();
        return Outcome.Over(found.Count(list => list.Count > 0), lines.Count, Limits["failShare"], [.. found.SelectMany(list => list)]);
    }

    private protected virtual IReadOnlyList<TextLine> LinesOf(ResumeReading resume) => resume.Bullets;

    private protected abstract IEnumerable<Finding> FindingsOf(TextLine line, ResumeReading resume);

    private protected static Finding At(TextLine line, Severity severity, string quote, string title, string why, string advice) =>
        new(severity, line.Address, line.Where, quote, title, why, advice);
}
