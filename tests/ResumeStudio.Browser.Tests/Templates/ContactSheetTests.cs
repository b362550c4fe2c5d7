using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Templates;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>
/// Each design at one, two and four pages. With UPDATE_SCREENSHOTS=1 it also writes docs/templates.png and the pictures of the
/// design drawer, which are committed and looked at.
/// </summary>
[Parallelizable(ParallelScope.Self)]
public sealed class ContactSheetTests
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1";
    private static readonly int[] PageCounts = [1, 2, 4];

    private readonly SortedDictionary<string, List<string>> _pictures = [];
    private IBrowserContext _context = null!;
    private PreviewStage _stage = null!;
    private PrintingPress _press = null!;

    public static IEnumerable<TestCaseData> Designs =>
        from template in TemplateCatalogue.Newest from pages in PageCounts select new TestCaseData(template.Id, pages);

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _context = await Studio.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1200, Height = 900 } });
        _stage = await PreviewStage.OpenAsync(await _context.NewPageAsync(), Studio.Server.Address);
        _press = await PrintingPress.OpenAsync(_context, Studio.Server.Address);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (Writes) await WriteSheetAsync();
        await _context.CloseAsync();
    }

    [TestCaseSource(nameof(Designs))]
    public async Task Design_is_right_for_any_number_of_pages(string template, int pages)
    {
        var theme = new Theme { Template = template };
        var document = await FittedDocument.OfPagesAsync(pages, theme, async candidate => await _press.LayAsync(await RenderAsync(candidate)));
        Assert.That(await _stage.ShowAsync(await RenderAsync(document)), Is.EqualTo(pages));
        Assert.That(await _stage.FaultsAsync(), Is.Empty);
        if (Writes) await KeepPicturesAsync(template, pages, document);
    }

    private static async Task<string> RenderAsync(ResumeDocument document) =>
        (await Studio.Server.Services.GetRequiredService<ResumeRenderer>().RenderAsync(document, new RenderOptions())).Html;

    private async Task KeepPicturesAsync(string template, int pages, ResumeDocument document)
    {
        await _press.LayAsync(await RenderAsync(document));
        using var pdf = new PdfReader(await _press.PrintAsync());
        var pictures = _pictures[template] = _pictures.GetValueOrDefault(template) ?? [];
        pictures.AddRange((await pdf.PicturesAsync(dpi: 96)).Select(Convert.ToBase64String));
        if (pages == 1) await WriteThumbnailAsync(template);
    }

    private async Task WriteThumbnailAsync(string template)
    {
        var person = ExamplePersons.Find("engineer").Create();
        person.Theme = new Theme { Template = template };
        await _press.LayAsync(await RenderAsync(person));
        using var pdf = new PdfReader(await _press.PrintAsync());
        var file = Path.Combine(Repository.Root, "wwwroot/img/templates", template + ".png");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, (await pdf.PicturesAsync(dpi: 48))[0]);
    }

    private async Task WriteSheetAsync()
    {
        var page = await _context.NewPageAsync();
        await page.SetViewportSizeAsync(2000, 800);
        var rows = _pictures.Select(design => $"<h1>{TemplateCatalogue.Newest.First(template => template.Id == design.Key).Name}</h1><div>{string.Concat(design.Value.Select((picture, index) => $"<img class=\"p{index}\" src=\"data:image/png;base64,{picture}\">"))}</div>");
        await page.SetContentAsync("<style>body{margin:0;padding:28px;background:#efede6;font:600 18px sans-serif;width:1944px}h1{font-size:18px;margin:22px 0 10px}div{display:flex;gap:10px}img{width:264px;background:#fff;box-shadow:0 1px 3px rgb(0 0 0/.2)}.p1,.p3{margin-left:16px}</style>" + string.Concat(rows));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs/templates.png"), FullPage = true });
    }
}
