using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P10: our own PDF parsed back: the share of fields found, and the missing ones by name.</summary>
internal sealed class RoundTripCheck() : PdfCheck("R-P10")
{
    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        var fields = KeyFields.Of(resume).Concat(resume.Bullets.Select(line => (line.Address, line.Where, line.Text))).Where(field => Letters.Of(field.Item3).Length > 0).ToList();
        if (fields.Count == 0) return Outcome.NotApplicable("There is nothing to look for.");
        var missing = fields.Where(field => !text.AllLetters.Contains(Letters.Of(field.Item3), StringComparison.Ordinal)).ToList();
        var share = (double)(fields.Count - missing.Count) / fields.Count;
        List<Finding> findings = [.. missing.Select(field => new Finding(share >= Limits["passShare"] ? Severity.Note : Severity.Improve, field.Item1, field.Item2, field.Item3, "Not found in the PDF", "What does not come back, a parser does not see.", "Look at this place of the PDF; another design may help."))];
        return Outcome.Of(findings, share < Limits["warnShare"], FormattableString.Invariant($"{fields.Count - missing.Count} of {fields.Count} fields came back"));
    }
}
