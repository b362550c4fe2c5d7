using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Templates;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>Documents and themes at the edge of what can be typed still give correct pages.</summary>
[Parallelizable(ParallelScope.Self)]
public sealed class HardDocumentsTests
{
    private IBrowserContext _context = null!;
    private PreviewStage _stage = null!;
    private PrintingPress _press = null!;

    public static IEnumerable<string> Templates => TemplateCatalogue.Newest.Select(template => template.Id);

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _context = await Studio.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1200, Height = 900 } });
        _stage = await PreviewStage.OpenAsync(await _context.NewPageAsync(), Studio.Server.Address);
        _press = await PrintingPress.OpenAsync(_context, Studio.Server.Address);
    }

    [OneTimeTearDown]
    public Task CloseAsync() => _context.CloseAsync();

    [TestCaseSource(nameof(Templates))]
    public async Task Words_of_300_characters_stay_on_the_sheet(string template)
    {
        var document = FullDocument.Create();
        var number = 0;
        foreach (var part in DocumentParts.Of(document).Where(part => part.Value is not Basics and not Core.Resumes.Location))
            foreach (var field in FieldMap.Of(part.Value.GetType()).Where(field => field.Kind is FieldKind.Line or FieldKind.Markdown or FieldKind.Url))
                field.Set(part.Value, (field.Kind is FieldKind.Url ? "https://example.com/" : "") + new string((char)('a' + (number++ % 26)), 300));
        await AssertSoundAsync(document, template);
    }

    [TestCaseSource(nameof(Templates))]
    public async Task Largest_type_on_the_smallest_page_is_sound(string template)
    {
        var document = DocumentGenerator.Generate(7, DocumentSize.TwoPages);
        document.Theme = new Theme { FontSize = 14, LineHeight = 1.8, Spacing = 2, MarginX = 30, MarginY = 30, SideWidth = 20, Paper = PaperSize.Letter };
        await AssertSoundAsync(document, template);
    }

    [TestCaseSource(nameof(Templates))]
    public async Task Smallest_type_on_the_widest_page_is_sound(string template)
    {
        var document = DocumentGenerator.Generate(7, DocumentSize.FourPages);
        document.Theme = new Theme { FontSize = 8, LineHeight = 1.1, Spacing = 0.5, MarginX = 8, MarginY = 8, SideWidth = 45, SideOnRight = true };
        await AssertSoundAsync(document, template);
    }

    [TestCaseSource(nameof(Templates))]
    public async Task Names_in_other_scripts_and_emoji_print_with_our_fonts(string template)
    {
        var document = DocumentGenerator.Generate(7, DocumentSize.OnePage);
        document.Basics.Name = "مارا לינדקוויסט 🚀 Łukasz Θεός Ольга";
        document.Theme.Template = template;
        await _press.LayAsync(await RenderAsync(document));
        using var pdf = new PdfReader(await _press.PrintAsync());
        var fonts = await pdf.FontsAsync();
        Assert.That(fonts, Does.Contain("NotoSansArabic").And.Contain("NotoSansHebrew").And.Contain("NotoEmoji").And.Not.Contain("Type 3"));
    }

    private async Task AssertSoundAsync(ResumeDocument document, string template)
    {
        document.Theme.Template = template;
        var html = await RenderAsync(document);
        var pages = await _stage.ShowAsync(html);
        Assert.That(await _stage.FaultsAsync(), Is.Empty);
        Assert.That(await _press.LayAsync(html), Is.EqualTo(pages));
    }

    private static async Task<string> RenderAsync(ResumeDocument document) =>
        (await Studio.Server.Services.GetRequiredService<ResumeRenderer>().RenderAsync(document, new RenderOptions(Addressed: true))).Html;
}
