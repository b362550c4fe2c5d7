using System.Text;
using ResumeStudio.Core.Analysis.ReadBack;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>The text of a PDF line by line: what stands on one base line is one line, in the order of the file.</summary>
internal static class PdfLines
{
    /// <summary>The lines of all pages.</summary>
    public static string Of(ExtractedPdf pdf)
    {
        var text = new StringBuilder();
        foreach (var page in pdf.Pages)
        {
            ExtractedRun? before = null;
            foreach (var run in page.Runs)
            {
                if (before is not null) text.Append(Between(before, run));
                text.Append(run.Text);
                before = run;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Between(ExtractedRun before, ExtractedRun run)
    {
        var step = Math.Abs(run.Y - before.Y);
        if (step <= before.Size / 2) return before.Text.EndsWith(' ') || run.Text.StartsWith(' ') || run.X <= before.X ? "" : " ";
        return step > before.Size * 2 ? "\n\n" : "\n";
    }
}
