using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>Text of a PDF that people cannot see: without ink, in the colour of the paper, or too small.</summary>
internal static class HiddenText
{
    /// <summary>A finding for each hidden run.</summary>
    public static IEnumerable<Finding> In(PdfText pdf, double tiny, double contrast) =>
        from run in pdf.Runs
        where run.Text.Count(char.IsLetterOrDigit) > 1
        let how = run.Invisible ? "Hidden text" : run.Size > 0 && run.Size < tiny ? "Tiny text" : ContrastOf(run) < contrast ? "Text in the colour of the paper" : null
        where how is not null
        select new Finding(Severity.Fatal, "", "The PDF", run.Text.Trim(), how, "Systems show it to readers, and it reads as a deceit.", "Take it out.");

    private static double ContrastOf(ExtractedRun run) => Colour.TryParse(run.Ink, out var ink) && Colour.TryParse(run.Paper, out var paper) ? ink.ContrastWith(paper) : double.MaxValue;
}
