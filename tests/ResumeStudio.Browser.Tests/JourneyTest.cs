using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Browser.Tests;

/// <summary>A test in a fresh browser context against the running program; console errors and outside requests fail it.</summary>
[Parallelizable(ParallelScope.Self)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class JourneyTest
{
    private readonly List<string> _faults = [];

    protected IBrowserContext Context { get; private set; } = null!;

    protected IPage Page { get; private set; } = null!;

    /// <summary>Where the pages are; a fixture with a server of its own overrides it.</summary>
    protected virtual StudioServer Server => Studio.Server;

    [SetUp]
    public async Task OpenBrowserAsync()
    {
        Context = await Studio.Browser.NewContextAsync(new() { BaseURL = Server.Address, ViewportSize = new() { Width = 1440, Height = 900 }, Locale = "en-GB" });
        Context.SetDefaultTimeout(15_000);
        Page = await NewPageAsync();
    }

    [TearDown]
    public async Task CloseBrowserAsync()
    {
        await Context.CloseAsync();
        Assert.That(_faults, Is.Empty, "The browser reported faults.");
    }

    /// <summary>A further tab of the same browser.</summary>
    protected async Task<IPage> NewPageAsync()
    {
        var page = await Context.NewPageAsync();
        page.Console += (_, message) => { if (message.Type == "error" && !IsExpected(message.Text)) _faults.Add(message.Text); };
        page.PageError += (_, error) => { if (!IsExpected(error)) _faults.Add(error); };
        page.Request += (_, request) => { if (request.Url.StartsWith("http") && !IsOurs(request.Url)) _faults.Add("outside request: " + request.Url); };
        return page;
    }

    /// <summary>Console errors that a test provokes on purpose.</summary>
    protected virtual bool IsExpected(string consoleError) => false;

    /// <summary>Signs a new account in, or the given one.</summary>
    protected async Task<User> SignInAsync(User? user = null)
    {
        user ??= await Server.CreateUserAsync();
        var (name, value) = await Server.SignInCookieAsync(user);
        await Context.AddCookiesAsync([new() { Name = name, Value = value, Url = Server.Address }]);
        return user;
    }

    /// <summary>Fails on any axe violation of the page, in light and in dark.</summary>
    protected async Task AssertAccessibleAsync(IPage? page = null)
    {
        page ??= Page;
        await AssertStaysPutAsync(page);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var result = await page.RunAxe(new AxeRunOptions { Iframes = false });
            Assert.That(result.Violations.Select(violation => $"{scheme} {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"), Is.Empty);
        }
    }

    /// <summary>Fails when the page scrolls sideways at phone width.</summary>
    protected async Task AssertFitsPhoneAsync(IPage? page = null)
    {
        page ??= Page;
        await page.SetViewportSizeAsync(390, 844);
        await AssertStaysPutAsync(page);
    }

    private static async Task AssertStaysPutAsync(IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.That(overflow, Is.LessThanOrEqualTo(0), $"The page scrolls sideways at {page.ViewportSize?.Width} px.");
    }

    private bool IsOurs(string url) => new Uri(url).Host is "localhost" or "127.0.0.1";
}
