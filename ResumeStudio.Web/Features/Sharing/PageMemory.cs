using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Memory;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>
/// Rendered pages of visitors by what they show; who comes while one is being rendered waits for the same rendering. A page past its
/// <see cref="Freshness"/> is sent once more while one rendering takes its place.
/// </summary>
public sealed partial class PageMemory(IMeterFactory meters, TimeProvider clock, ILogger<PageMemory> log) : IDisposable
{
    /// <summary>The name of the counter of renderings.</summary>
    public const string RenderCounter = "studio.public_page.renders";

    private const long MostBytes = 256 * 1024 * 1024;
    private const int UnknownBytes = 64 * 1024;
    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly Counter<long> _renders = meters.Create("ResumeStudio.Sharing").CreateCounter<long>(RenderCounter);
    private readonly Lock _gate = new();

    /// <param name="key">Everything that decides how the page looks: what the owner changes has another key, and is never answered with the old page.</param>
    /// <param name="render">Writes the page's HTML.</param>
    public async Task<PublicPage> ReadAsync(object key, Func<Task<string>> render)
    {
        var kept = Keep(key, render);
        try
        {
            var page = await kept.Page;
            if (kept.Freshness.HasEnded()) _ = RenewAsync(key, render);
            return page;
        }
        catch
        {
            _pages.Remove(key);
            throw;
        }
    }

    public void Dispose() => _pages.Dispose();

    private Kept Keep(object key, Func<Task<string>> render)
    {
        if (_pages.TryGetValue(key, out Kept? known)) return known!;
        lock (_gate) return _pages.GetOrCreate(key, entry => (entry.Size = UnknownBytes, Kept: new Kept(Task.Run(() => RenderAsync(key, render)), new(clock))).Kept)!;
    }

    /// <summary>Renders the page and keeps it with its true size.</summary>
    private async Task<PublicPage> RenderAsync(object key, Func<Task<string>> render)
    {
        _renders.Add(1);
        var page = PublicPage.Of(await render());
        _pages.Set(key, new Kept(Task.FromResult(page), new(clock)), new MemoryCacheEntryOptions { Size = page.Html.Length + page.Brotli.Length });
        return page;
    }

    private async Task RenewAsync(object key, Func<Task<string>> render)
    {
        try
        {
            await Task.Run(() => RenderAsync(key, render));
        }
        catch (Exception fault)
        {
            // Nobody waits for this one: the page that is kept goes on being sent until the next turn.
            LogNotRenewed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A public page could not be rendered anew; the last one is sent.")]
    private partial void LogNotRenewed(Exception fault);

    private sealed record Kept(Task<PublicPage> Page, Freshness Freshness);
}
