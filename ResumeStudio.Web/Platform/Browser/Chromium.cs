using Microsoft.Playwright;

namespace ResumeStudio.Web.Platform.Browser;

/// <summary>One running browser with the driver that steers it. Ending the driver ends the browser, even one that no longer answers.</summary>
public sealed class Chromium(IPlaywright driver, IBrowser browser, bool sandboxed) : IAsyncDisposable
{
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(5);

    public IBrowser Browser => browser;

    public string Version => browser.Version;

    public bool Sandboxed => sandboxed;

    public bool IsAlive => browser.IsConnected;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await browser.CloseAsync().WaitAsync(CloseLimit);
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            // It is gone or hangs; the driver takes it along.
        }

        driver.Dispose();
    }
}
