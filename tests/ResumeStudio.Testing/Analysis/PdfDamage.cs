using ResumeStudio.Core.Analysis.ReadBack;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Testing.Analysis;

/// <summary>Spoils a PDF the way exports of other programs do.</summary>
internal static class PdfDamage
{
    public static ExtractedPdf Apply(string damage, ExtractedPdf pdf, ResumeDocument document) => damage switch
    {
        "good" => pdf,
        "images" => pdf with { Pages = [.. pdf.Pages.Select(page => page with { Runs = [] })] },
        "imagepage" => pdf with { Pages = [.. pdf.Pages, new(595, 842, [])] },
        "emptypage" => pdf with { Pages = [new(595, 842, [new("· — ·", 60, 60, 10)]), .. pdf.Pages] },
        "unreadable" => ExtractedPdf.Unreadable(pdf.Bytes),
        "big" => pdf with { Bytes = 2_200_000 },
        "bigger" => pdf with { Bytes = 2_500_000 },
        "huge" => pdf with { Bytes = 2_500_001 },
        "nofonts" => pdf with { Fonts = [] },
        "notembedded" => pdf with { Fonts = [.. pdf.Fonts, new("Arial", false, true)] },
        "nomap" => pdf with { Fonts = [.. pdf.Fonts, new("T3Font_1", true, false)] },
        "badfont" => pdf with { Fonts = [new("Symbol", false, false)] },
        "untagged" => pdf with { Tags = new(false, false, document.Language, document.Basics.Name) },
        "notitle" => pdf with { Tags = pdf.Tags with { Title = null } },
        "noheadings" => pdf with { Tags = pdf.Tags with { HasHeadings = false } },
        "nolanguage" => pdf with { Tags = pdf.Tags with { Language = " " } },
        "lost" => pdf with { Pages = [.. pdf.Pages.Select(page => page with { Runs = [.. page.Runs.Where((_, index) => index % 3 != 2)] })] },
        "reversed" => pdf with { Pages = [.. pdf.Pages.Reverse().Select(page => page with { Runs = [.. page.Runs.Reverse()] })] },
        "interleaved" => pdf with { Pages = [.. pdf.Pages.Select(Interleaved)] },
        "twopages" => pdf with { Pages = [.. pdf.Pages, Page("And a line more")] },
        "fourpages" => pdf with { Pages = [.. pdf.Pages, Page("Second page"), Page("Third page"), Page("Fourth page")] },
        "onepage" => pdf with { Pages = [pdf.Pages[0] with { Runs = [.. pdf.Pages.SelectMany(page => page.Runs)] }] },
        "fullpage" => pdf with { Pages = [.. pdf.Pages, new(595, 842, [new("To the end", 57, 760, 10)])] },
        _ => OnRuns(damage, pdf, document),
    };

    private static ExtractedPdf OnRuns(string damage, ExtractedPdf pdf, ResumeDocument document) => damage switch
    {
        "ligatures" => EachRun(pdf, run => run with { Text = run.Text.Replace("ffi", "ﬃ").Replace("fi", "ﬁ").Replace("fl", "ﬂ") }),
        "spaced" => EachRun(pdf, run => document.Sections.Exists(section => section.DisplayTitle == run.Text) ? run with { Text = string.Join(' ', run.Text.ToUpperInvariant().AsEnumerable()) } : run),
        "torn" => EachRun(pdf, run => run with { Text = string.Join(' ', run.Text.Split(' ').Select(word => word.Length > 6 ? word[..3] + " " + word[3..] : word)) }),
        "table" => EachRun(pdf, run => run with { Place = RunPlace.Table }),
        "textbox" => EachRun(pdf, run => run.Text == document.Basics.Email ? run with { Place = RunPlace.TextBox } : run),
        "bullettable" => EachRun(pdf, run => run.Text.StartsWith('•') ? run with { Place = RunPlace.Table } : run),
        "header" => EachRun(pdf, run => IsContact(run, document) ? run with { Place = RunPlace.Header } : run),
        "footer" => EachRun(pdf, run => run.Text == document.Basics.Phone ? run with { Place = RunPlace.Footer } : run),
        "foot" => pdf with { Pages = [.. pdf.Pages.Select((page, index) => page with { Runs = [.. page.Runs, new($"{document.Basics.Name} {index + 1}", 57, 820, 8) { Place = RunPlace.Footer }] })] },
        "icons" => EachRun(pdf, run => run.Text == document.Basics.Email ? run with { Text = "\ue0be " + run.Text } : run),
        "boxes" => EachRun(pdf, run => run with { Text = run.Text.Replace('•', '\ufffd') }),
        "dingbats" => EachRun(pdf, run => run with { Text = run.Text.Replace('•', '➤') }),
        "dashes" => EachRun(pdf, run => run with { Text = run.Text.Replace('•', '–') }),
        "hidden" => Added(pdf, new("python kubernetes expert leader", 57, 830, 10) { Invisible = true }),
        "white" => Added(pdf, new("python kubernetes expert leader", 57, 830, 10) { Ink = "#ffffff", Paper = "#ffffff" }),
        "tiny" => Added(pdf, new("python kubernetes expert leader", 57, 830, 1)),
        "pale" => Added(pdf, new("Printed on request", 57, 830, 9) { Ink = "#777777", Paper = "#ffffff" }),
        _ => throw new FormatException($"Nobody knows the damage {damage}."),
    };

    private static bool IsContact(ExtractedRun run, ResumeDocument document) => run.Text == document.Basics.Name || run.Text == document.Basics.Email || run.Text == document.Basics.Phone;

    private static ExtractedPdf EachRun(ExtractedPdf pdf, Func<ExtractedRun, ExtractedRun> change) =>
        pdf with { Pages = [.. pdf.Pages.Select(page => page with { Runs = [.. page.Runs.Select(change)] })] };

    private static ExtractedPdf Added(ExtractedPdf pdf, ExtractedRun run) => pdf with { Pages = [.. pdf.Pages.Take(pdf.Pages.Count - 1), pdf.Pages[^1] with { Runs = [.. pdf.Pages[^1].Runs, run] }] };

    private static ExtractedPage Page(string text) => new(595, 842, [new(text, 57, 57, 10)]);

    // Two columns read line by line: the first half of the page and the second take turns.
    private static ExtractedPage Interleaved(ExtractedPage page)
    {
        var half = (page.Runs.Count + 1) / 2;
        return page with { Runs = [.. Enumerable.Range(0, half).SelectMany(at => at + half < page.Runs.Count ? new[] { page.Runs[at], page.Runs[at + half] } : [page.Runs[at]])] };
    }
}
