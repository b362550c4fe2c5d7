using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Data.Analysis;
using ResumeStudio.Data.Portfolios;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>What a person can know of the reviews of their portfolios. Those of portfolios in the trash are hidden until they come back.</summary>
public sealed class PortfolioReviewService(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock)
{
    /// <summary>The title, or null when it is not there or not theirs.</summary>
    public async Task<string?> FindTitleAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Portfolios.OwnedBy(ownerId).NotDeleted().Where(portfolio => portfolio.Id == portfolioId).Select(portfolio => portfolio.Title).FirstOrDefaultAsync(stop);
    }

    /// <exception cref="NotFoundException">There is no such portfolio.</exception>
    public async Task<PortfolioInsight> ReadAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var portfolio = await db.Portfolios.OwnedBy(ownerId).NotDeleted().Where(one => one.Id == portfolioId).Select(one => new { one.Title, one.Version }).FirstOrDefaultAsync(stop) ?? throw new NotFoundException();
        var reviews = db.PortfolioReviews.AsNoTracking().OwnedBy(ownerId).Where(review => review.PortfolioId == portfolioId);
        var trend = await reviews.Finished().NewestFirst().Take(AnalysisService.TrendLength).AsCards().ToListAsync(stop);
        trend.Reverse();
        var newest = await reviews.NewestFirst().FirstOrDefaultAsync(stop);
        var text = newest?.ReportText ?? await reviews.Finished().NewestFirst().Select(review => review.ReportText).FirstOrDefaultAsync(stop);
        return new(portfolio.Title, portfolio.Version, trend, text is null ? null : PortfolioReportJson.Read(text), newest is null or { Status: WorkStatus.Completed } ? null : AnalysisProgress.Of(newest));
    }

    /// <summary>Portfolios with their scores, last edited first.</summary>
    public async Task<PortfolioInsightPage> ListAsync(Guid ownerId, PortfolioCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var page = await db.Portfolios.OwnedBy(ownerId).Cards(after).ToPageAsync(stop);
        var ids = page.Cards.Select(card => card.Id).ToList();
        var trends = await db.Portfolios.OwnedBy(ownerId).Where(portfolio => ids.Contains(portfolio.Id))
            .Select(portfolio => new { portfolio.Id, Reviews = db.PortfolioReviews.Where(review => review.PortfolioId == portfolio.Id && review.Status == WorkStatus.Completed).OrderByDescending(review => review.CreatedAt).Take(AnalysisService.TrendLength).Select(review => new { review.Version, review.CreatedAt, review.Score }).ToList() })
            .ToDictionaryAsync(portfolio => portfolio.Id, portfolio => portfolio.Reviews, stop);
        return new([.. page.Cards.Select(card => new PortfolioInsightCard(card, [.. trends[card.Id].AsEnumerable().Reverse().Select(review => new InsightPoint(review.Version, review.CreatedAt, review.Score))]))], page.Next);
    }

    /// <summary>Finished reviews of one portfolio, newest first.</summary>
    public async Task<PortfolioReviewPage> ListReviewsAsync(Guid ownerId, Guid portfolioId, PortfolioReviewCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.PortfolioReviews.OwnedBy(ownerId).Where(review => review.PortfolioId == portfolioId).Finished().ToPageAsync(after, stop);
    }

    /// <summary>A finished report as it is stored, with the portfolio's title; null when there is none.</summary>
    public async Task<(string Title, string Text)?> FindReportAsync(Guid ownerId, Guid portfolioId, Guid reviewId, CancellationToken stop = default)
    {
        var title = await FindTitleAsync(ownerId, portfolioId, stop);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var text = await db.PortfolioReviews.OwnedBy(ownerId).Finished().Where(review => review.Id == reviewId && review.PortfolioId == portfolioId).Select(review => review.ReportText).FirstOrDefaultAsync(stop);
        return title is null || text is null ? null : (title, text);
    }

    /// <exception cref="NotFoundException">One of the two reports is not there.</exception>
    public async Task<PortfolioComparison> CompareAsync(Guid ownerId, Guid portfolioId, Guid earlier, Guid later, CancellationToken stop = default)
    {
        var before = await FindReportAsync(ownerId, portfolioId, earlier, stop) ?? throw new NotFoundException();
        var after = await FindReportAsync(ownerId, portfolioId, later, stop) ?? throw new NotFoundException();
        return new(PortfolioReportJson.Read(before.Text), PortfolioReportJson.Read(after.Text));
    }

    /// <summary>Starts a review that failed anew.</summary>
    /// <exception cref="NotFoundException">There is no such review.</exception>
    public async Task RetryAsync(Guid ownerId, Guid id, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await db.PortfolioReviews.OwnedBy(ownerId).RequireAsync(id, stop)).Retry(clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        await nudge.SendAsync<ReviewPortfoliosJob>(id, stop);
    }
}
