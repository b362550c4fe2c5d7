using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-P1: every page has text that can be read; a page that is only an image is fatal.</summary>
internal sealed class TextLayerCheck() : PdfCheck("R-P1")
{
    private const string Why = "Programs read the text of a PDF; an image of text is empty to them.";

    private protected override Outcome Run(ResumeReading resume, ExtractedPdf pdf, PdfText text)
    {
        List<Finding> findings = pdf.Pages.Count == 0 ? [Whole(Severity.Fatal, "", "We could not read this file", Why, "Export the PDF again from the editor.")]
            : [.. pdf.Pages.Select((page, index) => (page, index)).Where(one => one.page.Runs.Sum(run => run.Text.Count(char.IsLetterOrDigit)) < Count("leastLetters"))
                .Select(one => Whole(Severity.Fatal, FormattableString.Invariant($"Page {one.index + 1}"), "A page without text", Why, "Export the page as text instead of an image."))];
        return Outcome.Of(findings, fails: true);
    }
}
