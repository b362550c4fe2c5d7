using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Data.Domains;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>The published portfolios, in memory; a commit that touches one drops it, so that what the owner decides binds from the next request.</summary>
public sealed class Sites(IDbContextFactory<StudioDbContext> contexts, CommitWatch commits, TimeProvider clock)
{
    private readonly CommitCache<Site> _known = new(commits, clock, IsSeenByVisitors, Concerns);

    /// <summary>The open portfolio with this address, or with this former address; null when there is none.</summary>
    public Task<Site?> FindAsync(string slug) => _known.FindAsync(slug, () => LoadAsync(slug));

    private async Task<Site?> LoadAsync(string slug)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var id = await db.GivenSlugs.Where(given => given.Slug == slug && given.Kind == SlugKind.Portfolio).Select(given => (Guid?)given.TargetId).FirstOrDefaultAsync();
        if (id is null || await db.Publications.AsNoTracking().FirstOrDefaultAsync(publication => publication.Id == id) is not { IsOpen: true } publication) return null;
        if (!await db.Portfolios.AnyAsync(portfolio => portfolio.Id == publication.PortfolioId && portfolio.DeletedAt == null)) return null;
        var hasImage = await db.SiteImages.AnyAsync(image => image.PublicationId == publication.Id && image.Version == publication.Version && image.Status == WorkStatus.Completed);
        var pictures = publication.ReadDocument().Projects.Where(project => !project.Hidden).SelectMany(project => project.Images).Select(image => image.MediaId).ToHashSet();
        return new(publication, pictures, hasImage, await db.MainHostAsync(publication));
    }

    private static bool IsSeenByVisitors(CommittedRow row) => row.Row switch
    {
        Portfolio => row.State is EntityState.Deleted || row.Changed.Contains(nameof(Portfolio.DeletedAt)),
        SiteImage => row.Changed.Contains(nameof(QueuedWork.Status)),
        Publication or GivenSlug => true,
        CustomDomain => row.MayChangeServed(),
        User => row.State is EntityState.Deleted,
        _ => false,
    };

    private static bool Concerns(object row, Site site) => row switch
    {
        Portfolio portfolio => portfolio.Id == site.Publication.PortfolioId,
        SiteImage image => image.PublicationId == site.Publication.Id,
        Publication publication => publication.Id == site.Publication.Id,
        GivenSlug slug => slug.OwnerId == site.Publication.OwnerId,
        CustomDomain domain => domain.OwnerId == site.Publication.OwnerId,
        User owner => owner.Id == site.Publication.OwnerId,
        _ => false,
    };
}
