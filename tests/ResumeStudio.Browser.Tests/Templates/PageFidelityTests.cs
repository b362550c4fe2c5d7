using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>The preview and the PDF show the same lines on the same pages. Documents differ in each run; the seed is printed.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class PageFidelityTests
{
    private static readonly int Seed = Random.Shared.Next(1, 1_000_000);
    private static readonly int[] Zooms = [50, 75, 125, 200];

    private IBrowserContext _context = null!;
    private PreviewStage _stage = null!;
    private PrintingPress _press = null!;

    public static IEnumerable<TestCaseData> Documents =>
        from template in TemplateCatalogue.Newest
        from size in Enum.GetValues<DocumentSize>()
        from paper in Enum.GetValues<PaperSize>()
        select new TestCaseData(template.Id, size, paper);

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        TestContext.Progress.WriteLine($"Pages are compared on documents of seed {Seed}.");
        _context = await Studio.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1200, Height = 900 } });
        _stage = await PreviewStage.OpenAsync(await _context.NewPageAsync(), Studio.Server.Address);
        _press = await PrintingPress.OpenAsync(_context, Studio.Server.Address);
    }

    [OneTimeTearDown]
    public Task CloseAsync() => _context.CloseAsync();

    [TestCaseSource(nameof(Documents))]
    public async Task Preview_and_print_have_the_same_lines(string template, DocumentSize size, PaperSize paper)
    {
        var html = await RenderAsync(template, size, paper);
        var pages = await _stage.ShowAsync(html);
        var lines = await _stage.LinesAsync();
        Assert.That(await _stage.FaultsAsync(), Is.Empty, $"seed {Seed}");
        foreach (var zoom in Zooms)
        {
            await _stage.ZoomAsync(zoom);
            Assert.That(await _stage.LinesAsync(), Is.EqualTo(lines), $"Lines moved at {zoom} %, seed {Seed}.");
        }

        Assert.That(await _press.LayAsync(html), Is.EqualTo(pages), $"Print has other pages than the preview, seed {Seed}.");
        using var pdf = new PdfReader(await _press.PrintAsync());
        AssertSameLines(lines, await pdf.WordsAsync());
        await AssertReadableAsync(pdf);
    }

    private static async Task<string> RenderAsync(string template, DocumentSize size, PaperSize paper)
    {
        var document = DocumentGenerator.Generate(Seed, size);
        (document.Theme.Template, document.Theme.Paper) = (template, paper);
        return (await Studio.Server.Services.GetRequiredService<ResumeRenderer>().RenderAsync(document, new RenderOptions(Addressed: true))).Html;
    }

    /// <summary>Each line of the preview starts in the PDF with the same word at the same place, and no page has letters that the other lacks.</summary>
    private static void AssertSameLines(IReadOnlyList<PrintedLine> lines, IReadOnlyList<PrintedLine> words)
    {
        Assert.That(words.Max(word => word.Page), Is.EqualTo(lines.Max(line => line.Page)), $"The PDF has other pages, seed {Seed}.");
        foreach (var page in words.GroupBy(word => word.Page))
        {
            var missing = lines.Where(line => line.Page == page.Key && !IsEastAsian(line.Word) && !page.Any(word => Stands(word, line)));
            Assert.That(missing, Is.Empty, $"These lines of the preview start elsewhere in the PDF, seed {Seed}.");
        }
    }

    /// <summary>No font of ours holds these scripts; what the machine has decides, and poppler may find no letters at all.</summary>
    private static bool IsEastAsian(string word) => word.Any(letter => letter is >= '\u2E80' and <= '\uD7FF');

    private static bool Stands(PrintedLine word, PrintedLine line) =>
        Math.Abs(word.X - line.X) < 1.5 && Math.Abs(word.Y - line.Y) < 3
        && (line.Word.StartsWith(word.Word, StringComparison.OrdinalIgnoreCase) || word.Word.StartsWith(line.Word, StringComparison.OrdinalIgnoreCase));

    private static async Task AssertReadableAsync(PdfReader pdf)
    {
        Assert.That(await pdf.FontsAsync(), Does.Not.Contain("Type 3"), $"seed {Seed}");
        Assert.That((await pdf.TextAsync()).Where(letter => letter is >= '\uFB00' and <= '\uFB06'), Is.Empty, $"seed {Seed}");
    }
}
