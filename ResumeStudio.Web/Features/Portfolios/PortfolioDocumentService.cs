using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Data;
using ResumeStudio.Data.Portfolios;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>Opens and saves the document of one portfolio. A save names the version it started from and never overwrites a newer one.</summary>
public sealed class PortfolioDocumentService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>The title, or null when it is not there or not theirs.</summary>
    public async Task<string?> FindTitleAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Portfolios.OwnedBy(ownerId).NotDeleted().Where(portfolio => portfolio.Id == portfolioId).Select(portfolio => portfolio.Title).FirstOrDefaultAsync(stop);
    }

    public async Task<OpenDocument<PortfolioDocument>> OpenAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return Opened(await db.Portfolios.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(portfolioId, stop));
    }

    public async Task<SaveResult<PortfolioDocument>> SaveAsync(Guid ownerId, Guid portfolioId, int expectedVersion, PortfolioDocument document, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var portfolio = await db.Portfolios.OwnedBy(ownerId).NotDeleted().RequireAsync(portfolioId, stop);
        if (portfolio.Version != expectedVersion) return SaveResult<PortfolioDocument>.Stale(Opened(portfolio));
        portfolio.Write(document, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return SaveResult<PortfolioDocument>.Stale(await OpenAsync(ownerId, portfolioId, stop));
        }

        return new SaveResult<PortfolioDocument>(portfolio.Version, portfolio.UpdatedAt);
    }

    private static OpenDocument<PortfolioDocument> Opened(Portfolio portfolio) => new(portfolio.Id, portfolio.Title, portfolio.Version, portfolio.UpdatedAt, portfolio.ReadDocument());
}
