using Microsoft.Playwright;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Features.Pdf;

/// <summary>Prints in a kept page: the same HTML and the same pagination as the preview, so the same pages.</summary>
public sealed class ChromiumPdfPrinter(BrowserPool pool, PrintAssets assets) : IPdfPrinter
{
    private const string Creator = "Résumé Studio";

    // A PDF print has no time-out of its own; the pool counts this one and throws the page away.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly PagePdfOptions Options = new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true };

    public bool IsReady => pool.State.IsThere;

    public string Fingerprint => $"{pool.State.Version} {assets.Fingerprint}";

    public async Task<byte[]> PrintAsync(RenderedResume page, CancellationToken stop = default)
    {
        var pdf = await WithPagesAsync(page, browserPage => browserPage.PdfAsync(Options), stop);
        return PdfProperties.Write(pdf, page.Author, Creator);
    }

    public Task<byte[]> PictureAsync(RenderedResume page, CancellationToken stop = default) => TakeAsync(page, PreviewCard.Sheet, stop);

    public Task<byte[]> LinkPictureAsync(RenderedResume page, CancellationToken stop = default) => TakeAsync(page, PreviewCard.Link, stop);

    public Task<byte[]> ScreenPictureAsync(string html, CancellationToken stop = default) =>
        pool.WithPageAsync(PageKind.Print, Limit, async browserPage =>
        {
            await browserPage.SetContentAsync(html);
            await browserPage.EvaluateAsync(assets.Paginate); // without a flow it only waits for the fonts
            return await PreviewCard.Screen.TakeAsync(browserPage, (1200, 630));
        }, stop);

    private Task<byte[]> TakeAsync(RenderedResume page, Func<(int Width, int Height), PreviewCard> card, CancellationToken stop)
    {
        var sheet = PixelsOf(page.Paper);
        return WithPagesAsync(page, browserPage => card(sheet).TakeAsync(browserPage, sheet), stop);
    }

    private Task<T> WithPagesAsync<T>(RenderedResume page, Func<IPage, Task<T>> use, CancellationToken stop) =>
        pool.WithPageAsync(PageKind.Print, Limit, async browserPage =>
        {
            await browserPage.SetContentAsync(page.Html);
            await browserPage.EvaluateAsync(assets.Paginate);
            return await use(browserPage);
        }, stop);

    private static (int Width, int Height) PixelsOf(PaperSize paper) => paper is PaperSize.Letter ? (816, 1056) : (794, 1123);
}
