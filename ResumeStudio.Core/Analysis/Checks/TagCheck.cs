using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P11: a tagged PDF with headings, a language and a title.</summary>
internal sealed class TagCheck() : PdfCheck("R-P11")
{
    private const string Why = "Screen readers and some parsers go by the tags.";

    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        var tags = pdf.Tags;
        List<Finding> findings = [.. new[] { (tags.Tagged, "No tags"), (!tags.Tagged || tags.HasHeadings, "No heading tags"), (!string.IsNullOrWhiteSpace(tags.Language), "No language"), (!string.IsNullOrWhiteSpace(tags.Title), "No title") }
            .Where(tag => !tag.Item1).Select(tag => Whole(Severity.Improve, "", tag.Item2, Why, "Export the PDF again from the editor, which writes them."))];
        return Outcome.Of(findings, !tags.Tagged || findings.Count > 1);
    }
}
