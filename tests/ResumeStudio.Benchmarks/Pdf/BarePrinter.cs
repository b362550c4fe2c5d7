using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Benchmarks.Pdf;

/// <summary>
/// The least that a print can cost: the same browser program with kept pages and nothing else, given the sheets already cut.
/// Its fonts come by the same route, because without them it would print other glyphs.
/// </summary>
internal sealed class BarePrinter : IAsyncDisposable
{
    private static readonly PagePdfOptions Options = new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true };
    private readonly Chromium _chromium;
    private readonly PrintAssets _print;
    private readonly List<KeptPage> _pages = [];

    private BarePrinter(Chromium chromium, PrintAssets print) => (_chromium, _print) = (chromium, print);

    public static async Task<BarePrinter> StartAsync(IServiceProvider services, int pages)
    {
        var launcher = new ChromiumLauncher(NullLogger<ChromiumLauncher>.Instance);
        var bare = new BarePrinter(await launcher.LaunchAsync(new BrowserOptions().FindProgram()!), services.GetRequiredService<PrintAssets>());
        for (var i = 0; i < pages; i++) bare._pages.Add(await KeptPage.OpenAsync(bare._chromium, PageKind.Print, services.GetRequiredService<PageAssets>()));
        return bare;
    }

    /// <summary>The document as HTML in which the sheets have been cut.</summary>
    public async Task<string> CutAsync(RenderedResume page)
    {
        await _pages[0].Page.SetContentAsync(page.Html);
        await _pages[0].Page.EvaluateAsync(_print.Paginate);
        return await _pages[0].Page.ContentAsync();
    }

    public async Task<byte[]> PrintAsync(string sheets, int page = 0)
    {
        await _pages[page].Page.SetContentAsync(sheets);
        await _pages[page].Page.EvaluateAsync("document.fonts.ready.then(() => 1)");
        return await _pages[page].Page.PdfAsync(Options);
    }

    public ValueTask DisposeAsync() => _chromium.DisposeAsync();
}
