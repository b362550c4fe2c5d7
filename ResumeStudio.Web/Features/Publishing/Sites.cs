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

    public bool Knows(string slug) => _known.Knows(slug);

    /// <summary>The address of a publication, or null when it is gone.</summary>
    public async Task<string?> FindAddressAsync(Guid publicationId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Publications.Where(publication => publication.Id == publicationId).Select(publication => publication.Slug).FirstOrDefaultAsync();
    }

    private async Task<Site?> LoadAsync(string slug)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = await (
            from given in db.GivenSlugs
            where given.Slug == slug && given.Kind == SlugKind.Portfolio
            join publication in db.Publications.AsNoTracking() on given.TargetId equals publication.Id
            where publication.ClosedAt == null && db.Portfolios.Any(portfolio => portfolio.Id == publication.PortfolioId && portfolio.DeletedAt == null)
            select new { Publication = publication, HasImage = db.SiteImages.Any(image => image.PublicationId == publication.Id && image.Version == publication.Version && image.Status == WorkStatus.Completed) }).FirstOrDefaultAsync();
        if (found is null) return null;
        var pictures = new PortfolioContent(found.Publication.ReadDocument(), null).ProjectsOnPage.SelectMany(project => project.Images).Select(image => image.MediaId).ToHashSet();
        return new(found.Publication, pictures, found.HasImage, await db.MainHostAsync(found.Publication));
    }

    private static bool IsSeenByVisitors(CommittedRow row) => row.Row switch
    {
        Portfolio => row.State is EntityState.Deleted || row.Changed.Contains(nameof(Portfolio.DeletedAt)),
        SiteImage => row.Changed.Contains(nameof(QueuedWork.Status)),
        Publication or GivenSlug => true,
        User => row.State is EntityState.Deleted,
        _ => row.MayChangeServed(),
    };

    private static bool Concerns(object row, Site site) => row switch
    {
        Portfolio portfolio => portfolio.Id == site.Publication.PortfolioId,
        SiteImage image => image.PublicationId == site.Publication.Id,
        Publication publication => publication.Id == site.Publication.Id,
        GivenSlug slug => slug.OwnerId == site.Publication.OwnerId,
        HostCertificate => true, // it does not say whose it is, and rarely changes
        CustomDomain domain => domain.OwnerId == site.Publication.OwnerId,
        User owner => owner.Id == site.Publication.OwnerId,
        _ => false,
    };
}
