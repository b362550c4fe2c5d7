using Microsoft.Playwright;

namespace ResumeStudio.Web.Platform.Browser;

/// <summary>A warm page in a browser context of its own, used for one document after another and emptied in between.</summary>
public sealed class KeptPage
{
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(15);
    private readonly IBrowserContext _context;

    private bool _crashed;

    private KeptPage(Chromium chromium, IBrowserContext context, IPage page)
    {
        (Chromium, _context, Page) = (chromium, context, page);
        // A page whose process died is not "closed" for the driver.
        page.Crash += (_, _) => _crashed = true;
    }

    public bool IsAlive => Chromium.IsAlive && !Page.IsClosed && !_crashed;

    public Chromium Chromium { get; }

    public IPage Page { get; }

    public int Uses { get; set; }

    /// <summary>The page that will take this one's place, opened while this one still serves.</summary>
    public Task<KeptPage>? Successor { get; set; }

    public static async Task<KeptPage> OpenAsync(Chromium chromium, PageKind kind, PageAssets assets)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            JavaScriptEnabled = kind.Scripts,
            ServiceWorkers = ServiceWorkerPolicy.Block,
            AcceptDownloads = false,
            Locale = "en",
        });
        await context.RouteAsync("**/*", route => assets.AnswerAsync(route, kind));
        // Routes do not see WebSockets.
        await context.RouteWebSocketAsync("**", socket => socket.CloseAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync(PageAssets.BlankPage);
        return new(chromium, context, page);
    }

    /// <summary>Leaves nothing of the last document.</summary>
    /// <exception cref="InvalidOperationException">The page has left its origin and with it our policy.</exception>
    public Task ClearAsync() => Page.Url == PageAssets.BlankPage
        ? Page.SetContentAsync("<!doctype html>")
        : throw new InvalidOperationException("The page went to " + Page.Url);

    /// <summary>Whether the context could be closed in time; one that could not takes a whole hanging browser to end.</summary>
    public async Task<bool> CloseAsync()
    {
        try
        {
            await _context.CloseAsync().WaitAsync(CloseLimit);
            return true;
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            return false;
        }
    }
}
