using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Shared resumes as pages, rendered once for each state of their link.</summary>
public sealed partial class PublicPages(IDbContextFactory<StudioDbContext> contexts, ResumeRenderer renderer, SiteAddress site, IMeterFactory meters) : IDisposable
{
    /// <summary>The name of the counter of renderings.</summary>
    public const string RenderCounter = "studio.public_page.renders";

    private const int Most = 2_000;
    private readonly Counter<long> _renders = meters.Create("ResumeStudio.Sharing").CreateCounter<long>(RenderCounter);
    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly Lock _gate = new();

    /// <summary>The page of a door; visitors who come while it is being rendered wait for the same rendering.</summary>
    /// <param name="door">The link, open.</param>
    /// <param name="path">The path under which the visitor came, such as <c>/r/mara</c>.</param>
    public async Task<PublicPage> ReadAsync(Door door, string path)
    {
        var key = (door.Link.Id, door.Link.Version, door.HasFiles);
        try
        {
            return await Keep(key, () => RenderAsync(door, path));
        }
        catch
        {
            _pages.Remove(key);
            throw;
        }
    }

    public void Dispose() => _pages.Dispose();

    private Task<PublicPage> Keep(object key, Func<Task<PublicPage>> render)
    {
        if (_pages.TryGetValue(key, out Task<PublicPage>? known)) return known!;
        lock (_gate) return _pages.GetOrCreate(key, entry => (entry.Size = 1, Page: Task.Run(render)).Page)!;
    }

    private async Task<PublicPage> RenderAsync(Door door, string path)
    {
        _renders.Add(1);
        await using var db = await contexts.CreateDbContextAsync();
        var snapshot = await db.ResumeSnapshots.AsNoTracking().RequireAsync(door.SnapshotId);
        var document = PublicDocument.Of(snapshot.ReadDocument(), door.Link.Terms.Shown);
        var frame = new PageFrame(door.Link.Terms.Title, Meta(door, document, path), door.OffersPdf ? path + "/resume.pdf" : null);
        var rendered = await renderer.RenderAsync(document, new RenderOptions(door.PhotoKey is null ? null : path + "/photo.jpg", Frame: frame));
        return Finish(rendered.Html);
    }

    private IReadOnlyList<(string Name, string Content)> Meta(Door door, ResumeDocument document, string path)
    {
        var meta = new List<(string, string)>();
        if (!door.Link.Terms.AllowsIndexing) meta.Add(("robots", "noindex, nofollow"));
        // A link with a secret or a password tells nothing to who shows previews of links.
        if (door.Link.Kind is not LinkKind.Page || door.HasPassword) return meta;
        var title = door.Link.Terms.Title.Length > 0 ? door.Link.Terms.Title : document.Basics.Name;
        meta.AddRange([("canonical", site.Root + path), ("description", Description(document)), ("og:type", "profile"), ("og:title", title), ("og:description", Description(document)), ("og:url", site.Root + path)]);
        if (door.HasFiles) meta.AddRange([("og:image", $"{site.Root}{path}/preview.jpg"), ("og:image:width", "1200"), ("og:image:height", "630"), ("og:image:alt", $"The head of the resume of {document.Basics.Name}"), ("twitter:card", "summary_large_image")]);
        return meta;
    }

    private static string Description(ResumeDocument document) =>
        document.Basics.Headline.Trim() is { Length: > 0 } headline ? $"{document.Basics.Name}: {headline}" : $"The resume of {document.Basics.Name}";

    private static PublicPage Finish(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var hashes = Styles().Matches(html).Select(style => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Groups[1].Value)))}'");
        var policy = $"default-src 'none'; style-src {string.Join(' ', hashes)}; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return new(bytes, Compress(bytes), $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"", policy);
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Optimal)) brotli.Write(bytes);
        return target.ToArray();
    }

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();
}
