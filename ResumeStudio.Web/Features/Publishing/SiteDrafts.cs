using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Publishing;

/// <summary>What publishing would show now, without publishing it.</summary>
public sealed class SiteDrafts(IDbContextFactory<StudioDbContext> contexts, SiteAddress site)
{
    private static readonly Slug Nowhere = Slug.Parse("draft-of-portfolio");

    /// <summary>A publication, stored nowhere, of the portfolio and of its resume as they are stored now.</summary>
    /// <exception cref="NotFoundException">There is no such portfolio.</exception>
    public async Task<(Portfolio Portfolio, Publication Draft)> ReadAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var portfolio = await db.Portfolios.AsNoTracking().OwnedBy(ownerId).Where(of => of.DeletedAt == null).RequireAsync(portfolioId, stop);
        var draft = Publication.For(portfolio, Nowhere);
        draft.Show(portfolio, await ResumeOfAsync(db, portfolio, stop), portfolio.UpdatedAt);
        return (portfolio, draft);
    }

    /// <summary>Where visitors write a message, for pages that lie elsewhere: the published page's form, or null when it has none.</summary>
    public async Task<string?> MessageFormAsync(Portfolio portfolio, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var published = await db.Publications.AsNoTracking().OwnedBy(portfolio.OwnerId).FirstOrDefaultAsync(of => of.PortfolioId == portfolio.Id, stop);
        return published is { IsOpen: true } && published.ReadDocument().TakesMessages() ? $"{site.Root}/p/{published.Slug}/contact" : null;
    }

    private static Task<Resume?> ResumeOfAsync(StudioDbContext db, Portfolio portfolio, CancellationToken stop)
    {
        var id = portfolio.ReadDocument().ResumeId;
        return db.Resumes.AsNoTracking().OwnedBy(portfolio.OwnerId).NotDeleted().FirstOrDefaultAsync(resume => resume.Id == id, stop);
    }
}
