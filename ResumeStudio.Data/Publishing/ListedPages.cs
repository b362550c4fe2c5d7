using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data.Domains;

namespace ResumeStudio.Data.Publishing;

/// <summary>The pages on the site's own host that their owners let search engines list, in the order of their addresses: the key of the addresses finds each portion.</summary>
public static class ListedPages
{
    /// <summary>Open portfolios. One that a domain of its owner's stands for is listed there and not here.</summary>
    /// <param name="db">The database.</param>
    /// <param name="after">The last address of the portion before; empty for the first.</param>
    public static IQueryable<ListedPage> ListedPortfolios(this StudioDbContext db, string after) =>
        from given in db.GivenSlugs
        where given.Kind == SlugKind.Portfolio && string.Compare(given.Slug, after) > 0
        join publication in db.Publications on new { Id = given.TargetId, given.Slug } equals new { publication.Id, publication.Slug }
        where publication.ClosedAt == null && publication.AllowsIndexing
        where db.Portfolios.Any(portfolio => portfolio.Id == publication.PortfolioId && portfolio.DeletedAt == null)
        where !db.Domains.Served().Any(domain => domain.PortfolioId == publication.PortfolioId && domain.OwnerId == publication.OwnerId)
        orderby given.Slug
        select new ListedPage("/p/" + given.Slug, given.Slug, publication.PublishedAt);

    /// <summary>Open public pages of resumes. One that asks for a password or ends by itself is not listed, so that no list is true only for a while.</summary>
    /// <param name="db">The database.</param>
    /// <param name="after">The last address of the portion before; empty for the first.</param>
    public static IQueryable<ListedPage> ListedResumes(this StudioDbContext db, string after) =>
        from given in db.GivenSlugs
        where given.Kind == SlugKind.Resume && string.Compare(given.Slug, after) > 0
        join link in db.ResumeLinks on given.TargetId equals link.Id
        where link.Slug == given.Slug && link.Kind == LinkKind.Page && link.SnapshotId != null && link.RevokedAt == null && link.PasswordHash == null
        where link.Terms.AllowsIndexing && link.Terms.ExpiresAt == null && link.Terms.MaximumViews == null
        where db.Resumes.Any(resume => resume.Id == link.ResumeId && resume.DeletedAt == null)
        orderby given.Slug
        select new ListedPage("/r/" + given.Slug, given.Slug, link.PublishedAt!.Value);
}
