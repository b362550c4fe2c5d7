using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-S5: letters of 10 to 12 points, lines that breathe, margins of 12 to 25 mm, and no last page that is nearly empty.</summary>
internal sealed class DensityCheck() : Check("R-S5")
{
    private const string Why = "A page that is too dense or too thin is tiring to read.";

    private protected override Outcome Run(ResumeReading resume)
    {
        var look = Look.Of(resume.Document.Theme);
        List<Finding> findings = [.. Letters(look), .. Lines(look), .. Margin("theme.marginX", "side", look.MarginX), .. Margin("theme.marginY", "top and bottom", look.MarginY), .. LastPage(resume.Input.Pdf, look)];
        return Outcome.Of(findings, findings.Count >= Count("failProblems"));
    }

    private IEnumerable<Finding> Letters(Look look)
    {
        if (look.FontSize < Limits["leastPoints"]) yield return At("theme.fontSize", Text(look.FontSize, "pt"), "Small letters", Invariant($"Set at least {Limits["leastPoints"]} pt."));
        if (look.FontSize > Limits["mostPoints"]) yield return At("theme.fontSize", Text(look.FontSize, "pt"), "Large letters", Invariant($"{Limits["mostPoints"]} pt is enough."));
    }

    private IEnumerable<Finding> Lines(Look look)
    {
        if (look.LineHeight < Limits["leastLineHeight"]) yield return At("theme.lineHeight", Text(look.LineHeight, ""), "Tight lines", Invariant($"Set a line height of at least {Limits["leastLineHeight"]}."));
    }

    private IEnumerable<Finding> Margin(string address, string which, double margin)
    {
        if (margin < Limits["leastMargin"]) yield return At(address, Text(margin, "mm"), "Narrow margins", Invariant($"Give the {which} at least {Limits["leastMargin"]} mm."));
        if (margin > Limits["mostMargin"]) yield return At(address, Text(margin, "mm"), "Wide margins", Invariant($"{Limits["mostMargin"]} mm at the {which} is enough."));
    }

    private IEnumerable<Finding> LastPage(ExtractedPdf? pdf, Look look)
    {
        if (pdf is not { Pages.Count: > 1 } || pdf.Pages[^1] is not { Height: > 0 } page) yield break;
        var margin = look.MarginY / 25.4 * 72;
        var lowest = page.Runs.Where(run => run.Place is not (RunPlace.Header or RunPlace.Footer)).Select(run => run.Y).DefaultIfEmpty(0).Max();
        var fill = Math.Clamp((lowest - margin) / Math.Max(1, page.Height - 2 * margin), 0, 1);
        if (fill < Limits["leastFill"]) yield return At("", Invariant($"{(int)(fill * 100)} % of the last page"), "A last page that is nearly empty", "Shorten to end one page earlier, or let the page fill.");
    }

    private static string Text(double value, string unit) => Invariant($"{value} {unit}").TrimEnd();

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static Finding At(string address, string quote, string title, string advice) => new(Severity.Improve, address, "The design", quote, title, Why, advice);
}
