using Microsoft.Playwright;

namespace ResumeStudio.Browser.Tests;

/// <summary>One server and one browser for the whole run; each test has a browser context and an account of its own.</summary>
[SetUpFixture]
public sealed class Studio
{
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static StudioServer? _server;

    public static IBrowser Browser => _browser!;

    public static StudioServer Server => _server!;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync(_playwright);
        _server = new StudioServer();
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = new[] { "/usr/lib/chromium/chromium-headless-shell", "/usr/lib/chromium/chromium", "/usr/bin/chromium" }.First(File.Exists),
        Args = ["--disable-dev-shm-usage", "--font-render-hinting=none", "--disable-background-networking"],
    });
}
