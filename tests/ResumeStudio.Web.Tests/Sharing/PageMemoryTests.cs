using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Tests.Sharing;

public sealed class PageMemoryTests
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private AdjustableClock _clock = null!;
    private PageMemory _memory = null!;
    private int _renderings;

    [SetUp]
    public void Open()
    {
        (_clock, _renderings) = (new AdjustableClock(), 0);
        _memory = new(_services.GetRequiredService<IMeterFactory>(), _clock, NullLogger<PageMemory>.Instance);
    }

    [TearDown]
    public void Close() => _memory.Dispose();

    [OneTimeTearDown]
    public void End() => _services.Dispose();

    [Test]
    public async Task A_crowd_at_the_first_moment_waits_for_one_rendering()
    {
        var go = new TaskCompletionSource<string>();
        var crowd = Enumerable.Range(0, 1000).Select(_ => _memory.ReadAsync("page", () => Render(go.Task))).ToList();
        go.SetResult("new");
        await Task.WhenAll(crowd);
        Assert.That(_renderings, Is.EqualTo(1));
    }

    [Test]
    public async Task A_crowd_at_the_end_of_the_minute_gets_the_last_page_while_one_rendering_takes_its_place()
    {
        await _memory.ReadAsync("page", () => Render(Task.FromResult("old")));
        _clock.Advance(Freshness.Length);
        var go = new TaskCompletionSource<string>();
        var pages = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => _memory.ReadAsync("page", () => Render(go.Task))));
        go.SetResult("new");
        await UntilAsync("new");
        Assert.That(pages.Select(Text).Distinct(), Is.EqualTo(new[] { "old" }));
        Assert.That(_renderings, Is.EqualTo(2));
    }

    [Test]
    public async Task A_page_younger_than_a_minute_is_not_rendered_again()
    {
        await _memory.ReadAsync("page", () => Render(Task.FromResult("old")));
        _clock.Advance(Freshness.Length - TimeSpan.FromSeconds(2));
        await _memory.ReadAsync("page", () => Render(Task.FromResult("new")));
        Assert.That(_renderings, Is.EqualTo(1));
    }

    [Test]
    public async Task A_rendering_that_fails_leaves_the_last_page_and_is_tried_again_a_minute_later()
    {
        await _memory.ReadAsync("page", () => Render(Task.FromResult("old")));
        _clock.Advance(Freshness.Length);
        await _memory.ReadAsync("page", () => Render(Task.FromException<string>(new IOException())));
        Assert.That(Text(await _memory.ReadAsync("page", () => Render(Task.FromResult("too early")))), Is.EqualTo("old"));
        _clock.Advance(Freshness.Length);
        await UntilAsync("new");
    }

    [Test]
    public async Task A_first_rendering_that_fails_is_not_kept()
    {
        Assert.That(() => _memory.ReadAsync("page", () => Render(Task.FromException<string>(new IOException()))), Throws.InstanceOf<IOException>());
        Assert.That(Text(await _memory.ReadAsync("page", () => Render(Task.FromResult("new")))), Is.EqualTo("new"));
    }

    private static string Text(PublicPage page) => System.Text.Encoding.UTF8.GetString(page.Html);

    /// <summary>Reads until the page kept is this one.</summary>
    private async Task UntilAsync(string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Text(await _memory.ReadAsync("page", () => Render(Task.FromResult(text)))) != text)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private Task<string> Render(Task<string> html)
    {
        Interlocked.Increment(ref _renderings);
        return html;
    }
}
