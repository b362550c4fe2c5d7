using System.Globalization;
using System.Text;
using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>The text of a PDF line by line: what stands on one base line is one line, in the order of the file; columns that the file mixes come one after the other.</summary>
internal static class PdfLines
{
    private const double Touching = 0.12;

    /// <summary>The lines of all pages.</summary>
    public static string Of(ExtractedPdf pdf)
    {
        var text = new StringBuilder();
        foreach (var page in pdf.Pages)
        {
            ExtractedRun? before = null;
            foreach (var run in ColumnOrder.Of(page, PlainResume.IsHeading))
            {
                if (before is not null) text.Append(Between(before, run));
                text.Append(WithoutSymbols(run.Text));
                before = run;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Between(ExtractedRun before, ExtractedRun run)
    {
        var step = Math.Abs(run.Y - before.Y);
        if (step <= before.Size / 2) return before.Text.EndsWith(' ') || run.Text.StartsWith(' ') || run.X <= before.X || Touches(before, run) ? "" : " ";
        return step > before.Size * 2 ? "\n\n" : "\n";
    }

    // A hyphen that is drawn by itself parts a word at the end of a line; with a space before it, the word is made whole again.
    private static bool Touches(ExtractedRun before, ExtractedRun run) => run.Text != "-" && before.Width > 0 && run.X - before.X - before.Width < before.Size * Touching;

    // Icons of a font of symbols have no meaning as text.
    private static string WithoutSymbols(string text) => string.Concat(text.Where(letter => char.GetUnicodeCategory(letter) is not UnicodeCategory.PrivateUse));
}
