using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Browser.Tests.Platform;

public sealed class BrowserPoolTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Test]
    public async Task The_browser_runs_in_its_sandbox_and_not_as_root()
    {
        var before = BrowserProcesses.Browsers().Select(process => process.Id).ToHashSet();
        await using var pool = Pools.New(1);
        await pool.WithPageAsync(PageKind.Print, Limit, page => page.TitleAsync());
        Assert.That(pool.State.Sandboxed, Is.True, pool.State.Words);
        var renderers = BrowserProcesses.Browsers().Single(process => !before.Contains(process.Id)).Family().Where(process => process.Is("--type=renderer")).ToList();
        Assert.That(renderers, Is.Not.Empty);
        Assert.That(renderers.Select(renderer => renderer.Status("Seccomp")), Has.All.EqualTo("2"));
        Assert.That(renderers.Select(renderer => renderer.Status("Uid").Split('\t')[0]), Has.None.EqualTo("0"));
    }

    [Test]
    public async Task A_page_shows_nothing_of_the_document_before()
    {
        await using var pool = Pools.New(1);
        await pool.WithPageAsync(PageKind.Print, Limit, page => SetAsync(page, "<p>Mara's secret</p>"));
        var text = await pool.WithPageAsync(PageKind.Print, Limit, page => page.InnerTextAsync("body"));
        Assert.That(text, Is.Empty);
    }

    [Test]
    public async Task A_document_reaches_no_server_and_runs_no_script()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var host = "127.0.0.1:" + ((IPEndPoint)listener.LocalEndpoint).Port;
        await using var pool = Pools.New(1);
        foreach (var kind in new[] { PageKind.Print, PageKind.Canvas })
        {
            var touched = await pool.WithPageAsync(kind, Limit, async page =>
            {
                await SetAsync(page, Hostile(host));
                return await page.EvaluateAsync<bool>("document.documentElement.className === 'loud'");
            });
            Assert.That(touched, Is.False, "A script of the document ran.");
        }

        Assert.That(listener.Pending(), Is.False, "The document reached a server.");
    }

    [Test]
    public async Task Fonts_come_from_our_own_files()
    {
        await using var pool = Pools.New(1);
        var loaded = await pool.WithPageAsync(PageKind.Print, Limit, async page =>
        {
            await SetAsync(page, "<style>@font-face{font-family:T;src:url(/fonts/inter/inter-latin-400-normal.woff2)}p{font-family:T}</style><p>Text</p>");
            return await page.EvaluateAsync<bool>("document.fonts.ready.then(fonts => [...fonts].every(font => font.status === 'loaded') && fonts.size === 1)");
        });
        Assert.That(loaded, Is.True);
    }

    [Test]
    public async Task A_page_that_hangs_is_replaced()
    {
        await using var pool = Pools.New(1);
        Assert.That(() => pool.WithPageAsync(PageKind.Print, TimeSpan.FromSeconds(1), page => page.EvaluateAsync<int>("() => { while (true) {} }")), Throws.TypeOf<TimeoutException>());
        Assert.That(await pool.WithPageAsync(PageKind.Print, Limit, page => page.EvaluateAsync<int>("1 + 1")), Is.EqualTo(2));
    }

    [Test]
    public async Task A_browser_that_dies_is_replaced()
    {
        await using var pool = Pools.New(1);
        Assert.That(() => pool.WithPageAsync(PageKind.Print, Limit, async page =>
        {
            await page.Context.Browser!.CloseAsync();
            return await page.TitleAsync();
        }), Throws.InstanceOf<PlaywrightException>());
        Assert.That(await pool.WithPageAsync(PageKind.Print, Limit, page => page.EvaluateAsync<int>("1 + 1")), Is.EqualTo(2));
    }

    [Test]
    public async Task A_page_is_renewed_after_its_term()
    {
        await using var pool = Pools.New(1);
        var pages = new HashSet<IPage>();
        for (var i = 0; i < BrowserPool.UsesPerPage * 2; i++) pages.Add(await pool.WithPageAsync(PageKind.Print, Limit, Task.FromResult));
        Assert.That(pages, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_page_that_fails_takes_its_successor_along()
    {
        await using var pool = Pools.New(1);
        for (var i = 0; i < BrowserPool.UsesPerPage - 5; i++) await pool.WithPageAsync(PageKind.Print, Limit, Task.FromResult);
        var closed = new List<Task>();
        Assert.That(() => pool.WithPageAsync<bool>(PageKind.Print, Limit, async page =>
        {
            var browser = page.Context.Browser!;
            while (browser.Contexts.Count < 2) await page.TitleAsync();
            closed.AddRange(browser.Contexts.Select(ClosedAsync));
            throw new PlaywrightException("failed");
        }), Throws.TypeOf<PlaywrightException>());
        await Task.WhenAll(closed).WaitAsync(Limit);
    }

    private static Task ClosedAsync(IBrowserContext context)
    {
        var closed = new TaskCompletionSource();
        context.Close += (_, _) => closed.TrySetResult();
        return closed.Task;
    }

    private static async Task<bool> SetAsync(IPage page, string html)
    {
        await page.SetContentAsync(html);
        return true;
    }

    private static string Hostile(string host) => $"""
        <link rel="preconnect" href="http://{host}"><link rel="stylesheet" href="http://{host}/a.css">
        <style>@import url(http://{host}/b.css); body {'{'} background: url(http://{host}/c.png) {'}'}</style>
        <img src="http://{host}/d.png"><iframe src="http://{host}/e"></iframe><object data="http://{host}/f"></object>
        <script>document.documentElement.className = 'loud'; new WebSocket('ws://{host}/g'); fetch('http://{host}/h');</script>
        <img src="x" onerror="document.documentElement.className = 'loud'"><meta http-equiv="refresh" content="0; url=http://{host}/i">
        """;
}
