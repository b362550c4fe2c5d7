using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Memory;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Rendered pages of visitors by what they show; who comes while one is being rendered waits for the same rendering.</summary>
public sealed class PageMemory(IMeterFactory meters) : IDisposable
{
    /// <summary>The name of the counter of renderings.</summary>
    public const string RenderCounter = "studio.public_page.renders";

    private const int Most = 2_000;
    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly Counter<long> _renders = meters.Create("ResumeStudio.Sharing").CreateCounter<long>(RenderCounter);
    private readonly Lock _gate = new();

    /// <param name="key">Everything that decides how the page looks; another state has another key, so no page is ever stale.</param>
    /// <param name="render">Writes the page's HTML.</param>
    public async Task<PublicPage> ReadAsync(object key, Func<Task<string>> render)
    {
        try
        {
            return await Keep(key, render);
        }
        catch
        {
            _pages.Remove(key);
            throw;
        }
    }

    public void Dispose() => _pages.Dispose();

    private Task<PublicPage> Keep(object key, Func<Task<string>> render)
    {
        if (_pages.TryGetValue(key, out Task<PublicPage>? known)) return known!;
        lock (_gate) return _pages.GetOrCreate(key, entry => (entry.Size = 1, Page: Task.Run(() => RenderAsync(render))).Page)!;
    }

    private async Task<PublicPage> RenderAsync(Func<Task<string>> render)
    {
        _renders.Add(1);
        return PublicPage.Of(await render());
    }
}
