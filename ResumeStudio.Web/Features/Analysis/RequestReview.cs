using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Data.Analysis;
using ResumeStudio.Data.Portfolios;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Takes a person's wish for a portfolio's review: the row is committed, then the job is nudged. While one of the same version is on its way, that one answers.</summary>
public sealed class RequestReview(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock)
{
    /// <exception cref="RuleViolation">This person has asked for too many today.</exception>
    /// <exception cref="NotFoundException">There is no such portfolio.</exception>
    public async Task<Guid> RunAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        var (id, isNew) = await AddAsync(ownerId, portfolioId, stop);
        if (isNew) await nudge.SendAsync<ReviewPortfoliosJob>(id, stop);
        return id;
    }

    private async Task<(Guid Id, bool IsNew)> AddAsync(Guid ownerId, Guid portfolioId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        var version = await db.Portfolios.OwnedBy(ownerId).NotDeleted().Where(portfolio => portfolio.Id == portfolioId).Select(portfolio => (int?)portfolio.Version).FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
        if (await FindOnItsWayAsync(db, portfolioId, version, stop) is { } known) return (known, false);
        await RefuseTooManyAsync(db, ownerId, stop);
        var review = PortfolioReview.For(ownerId, portfolioId, version, clock.GetUtcNow());
        db.Add(review);
        db.RemoveRange(await db.PortfolioReviews.Where(one => one.PortfolioId == portfolioId).NewestFirst().Skip(PortfolioReview.MostKept - 1).ToListAsync(stop));
        try
        {
            await db.SaveChangesAsync(stop);
            return (review.Id, true);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            // The same wish came at once to another node; the unique index let one in.
            if (await FindOnItsWayAsync(db, portfolioId, version, stop) is { } same) return (same, false);
            throw;
        }
    }

    private static Task<Guid?> FindOnItsWayAsync(StudioDbContext db, Guid portfolioId, int version, CancellationToken stop) =>
        db.PortfolioReviews.Where(review => review.PortfolioId == portfolioId && review.Version == version && (review.Status == WorkStatus.Queued || review.Status == WorkStatus.Processing))
            .Select(review => (Guid?)review.Id).FirstOrDefaultAsync(stop);

    private async Task RefuseTooManyAsync(StudioDbContext db, Guid ownerId, CancellationToken stop)
    {
        var since = clock.GetUtcNow() - AnalysisRun.Day;
        if (await db.PortfolioReviews.OwnedBy(ownerId).CountAsync(review => review.CreatedAt > since, stop) >= PortfolioReview.MostPerDay)
            throw new RuleViolation($"You have asked for {PortfolioReview.MostPerDay} reviews within a day, and that is the most there can be. The reports you have stay; try again in some hours.");
    }
}
