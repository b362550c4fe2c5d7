using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace ResumeStudio.Web.Platform.Browser;

/// <summary>
/// Lends warm pages of one Chromium, a few at a time. A page that hangs, dies or fails is thrown away; a page that has served
/// <see cref="UsesPerPage"/> times is replaced behind the scenes, because only closing its context returns its memory.
/// </summary>
public sealed class BrowserPool(IOptions<BrowserOptions> options, ChromiumLauncher launcher, PageAssets assets, TimeProvider time, ILogger<BrowserPool> log) : IAsyncDisposable
{
    public const int UsesPerPage = 50;
    private const int OpenAhead = 5;
    private static readonly TimeSpan RetryLaunchAfter = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim _turns = new(options.Value.Pages);
    private readonly SemaphoreSlim _launching = new(1);
    private readonly ConcurrentDictionary<PageKind, ConcurrentQueue<KeptPage>> _idle = new();
    private Chromium? _chromium;
    private string? _refusal;
    private DateTimeOffset _refusedAt;

    /// <summary>How it is right now; a program that was missing is looked for again at each call.</summary>
    public BrowserState State => (options.Value.FindProgram(), _chromium, _refusal) switch
    {
        (null, _, _) => new(false, null, false, "Chromium is missing: PDFs wait until it is installed."),
        (_, { } running, _) => new(true, running.Version, running.Sandboxed, running.Sandboxed ? "Chromium prints, its sandbox is on." : "Chromium prints, but its sandbox is off: the machine does not allow it."),
        (_, _, { } refusal) when time.GetUtcNow() - _refusedAt < RetryLaunchAfter => new(false, null, false, "Chromium does not start: PDFs wait. " + refusal),
        _ => new(true, null, false, "Chromium is installed and has not been started yet."),
    };

    /// <summary>Lends a page that is empty and knows nothing of the document before.</summary>
    /// <exception cref="TimeoutException">The use took longer than <paramref name="limit"/>; the page is gone.</exception>
    /// <exception cref="PlaywrightException">The page or the browser died.</exception>
    public async Task<T> WithPageAsync<T>(PageKind kind, TimeSpan limit, Func<IPage, Task<T>> use, CancellationToken stop = default)
    {
        await _turns.WaitAsync(stop);
        var taking = TakeAsync(kind);
        try
        {
            var kept = await taking.WaitAsync(limit, time, stop);
            var answer = await use(kept.Page).WaitAsync(limit, time, stop);
            GiveBackAsync(kind, kept).Forget(log);
            return answer;
        }
        catch
        {
            _turns.Release();
            DiscardWhenOpenAsync(taking).Forget(log);
            throw;
        }
    }

    /// <summary>Starts the browser and opens its pages before anybody waits for them.</summary>
    public async Task WarmUpAsync(PageKind kind)
    {
        for (var i = 0; i < options.Value.Pages; i++) IdleOf(kind).Enqueue(await KeptPage.OpenAsync(await RunningAsync(), kind, assets));
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _chromium, null) is { } chromium) await chromium.DisposeAsync();
    }

    /// <summary>A page that came too late for its user is closed all the same; one that never came needs no closing.</summary>
    private async Task DiscardWhenOpenAsync(Task<KeptPage> taking)
    {
        await ((Task)taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (taking.IsCompletedSuccessfully) await DiscardAsync(await taking);
    }

    private async Task<KeptPage> TakeAsync(PageKind kind)
    {
        while (IdleOf(kind).TryDequeue(out var kept))
        {
            if (kept.IsAlive) return kept;
            DiscardAsync(kept).Forget(log);
        }

        return await KeptPage.OpenAsync(await RunningAsync(), kind, assets);
    }

    /// <summary>The next one in line gets the page when it is empty; the last one has its answer already.</summary>
    private async Task GiveBackAsync(PageKind kind, KeptPage kept)
    {
        try
        {
            if (++kept.Uses == UsesPerPage - OpenAhead) kept.Successor = KeptPage.OpenAsync(kept.Chromium, kind, assets);
            if (kept.Uses < UsesPerPage || kept.Successor is not { IsCompleted: true } successor) await kept.ClearAsync();
            else kept = await ReplaceAsync(kept, successor);
            IdleOf(kind).Enqueue(kept);
        }
        catch
        {
            DiscardAsync(kept).Forget(log);
            throw;
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<KeptPage> ReplaceAsync(KeptPage retired, Task<KeptPage> successor)
    {
        retired.Successor = null;
        DiscardAsync(retired).Forget(log);
        return await successor;
    }

    /// <summary>Closes a page and the one that was opened to follow it. A browser in which a context cannot even be closed is ended as a whole.</summary>
    private async Task DiscardAsync(KeptPage kept)
    {
        if (kept.Successor is { } successor) DiscardWhenOpenAsync(successor).Forget(log);
        if (await kept.CloseAsync() || !ReferenceEquals(Interlocked.CompareExchange(ref _chromium, null, kept.Chromium), kept.Chromium)) return;
        log.LogWarning("The browser died or hangs; the next document starts a new one");
        await kept.Chromium.DisposeAsync();
    }

    private async Task<Chromium> RunningAsync()
    {
        if (_chromium is { IsAlive: true } running) return running;
        await _launching.WaitAsync();
        try
        {
            if (_chromium is { IsAlive: true } other) return other;
            if (Interlocked.Exchange(ref _chromium, null) is { } dead) await dead.DisposeAsync();
            return _chromium = await launcher.LaunchAsync(options.Value.FindProgram() ?? throw new BrowserMissing());
        }
        catch (PlaywrightException failure)
        {
            (_refusal, _refusedAt) = (failure.Message.Split('\n')[0], time.GetUtcNow());
            throw;
        }
        finally
        {
            _launching.Release();
        }
    }

    private ConcurrentQueue<KeptPage> IdleOf(PageKind kind) => _idle.GetOrAdd(kind, _ => new());
}
