using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Data.Domains;
using ResumeStudio.Data.Publishing;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>
/// The map of the site's own host for search engines: what owners let them list and nothing else. It is in portions and in memory; a commit that touches
/// what visitors see drops it.
/// </summary>
public sealed class Sitemaps(IDbContextFactory<StudioDbContext> contexts, CommitWatch commits, SiteAddress site, TimeProvider clock)
{
    private static readonly string[] Kinds = ["portfolios", "resumes"];
    private readonly CommitCache<List<SitemapPart>> _parts = new(commits, clock, IsSeenByVisitors, (_, _) => true);
    private readonly CommitCache<byte[]> _written = new(commits, clock, IsSeenByVisitors, (_, _) => true);

    /// <summary>Pages in a portion; the protocol allows 50,000 and 50 MB (sitemaps.org/protocol.html).</summary>
    public int PartSize { get; init; } = 10_000;

    /// <summary>The list of the portions.</summary>
    public async Task<byte[]> WriteIndexAsync() => SitemapXml.Index((await PartsAsync()).Select((_, number) => $"{site.Root}/sitemap/{number + 1}.xml"));

    /// <summary>One portion, or null when there are not that many.</summary>
    public async Task<byte[]?> WritePartAsync(int number) =>
        await PartsAsync() is var parts && number >= 1 && number <= parts.Count ? await _written.FindAsync($"{number}", () => WriteAsync(parts[number - 1])) : null;

    private async Task<List<SitemapPart>> PartsAsync() => (await _parts.FindAsync("", CutAsync))!;

    private async Task<List<SitemapPart>?> CutAsync()
    {
        var parts = new List<SitemapPart>();
        await using var db = await contexts.CreateDbContextAsync();
        foreach (var kind in Kinds)
            for (var after = ""; after is not null; after = await Pages(db, new(kind, after)).Skip(PartSize - 1).Select(page => page.Slug).FirstOrDefaultAsync())
                parts.Add(new(kind, after));
        return parts;
    }

    private async Task<byte[]?> WriteAsync(SitemapPart part)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var pages = await Pages(db, part).Take(PartSize).ToListAsync();
        return SitemapXml.Pages(pages.Select(page => (site.Root + page.Path, page.PublishedAt)));
    }

    private static IQueryable<ListedPage> Pages(StudioDbContext db, SitemapPart part) => part.Kind == Kinds[0] ? db.ListedPortfolios(part.After) : db.ListedResumes(part.After);

    private static bool IsSeenByVisitors(CommittedRow row) => row.Row switch
    {
        Portfolio or Resume => row.State is EntityState.Deleted || row.Changed.Contains(nameof(Portfolio.DeletedAt)),
        ResumeLink => row.State is EntityState.Deleted || row.Changed.Contains(nameof(ResumeLink.Version)),
        Publication or GivenSlug => true,
        User => row.State is EntityState.Deleted,
        _ => row.MayChangeServed(),
    };
}
