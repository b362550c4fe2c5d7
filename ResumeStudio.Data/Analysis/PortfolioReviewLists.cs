using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Data.Analysis;

/// <summary>Finished reviews of portfolios, newest first, without their reports.</summary>
public static class PortfolioReviewLists
{
    public static IQueryable<PortfolioReview> Finished(this IQueryable<PortfolioReview> reviews) => reviews.Where(review => review.Status == WorkStatus.Completed);

    public static IQueryable<PortfolioReview> NewestFirst(this IQueryable<PortfolioReview> reviews) => reviews.OrderByDescending(review => review.CreatedAt).ThenByDescending(review => review.Id);

    public static IQueryable<PortfolioReviewCard> AsCards(this IQueryable<PortfolioReview> reviews) =>
        reviews.Select(review => new PortfolioReviewCard(review.Id, review.Version, review.RuleVersion ?? "", review.CreatedAt, review.Score, review.Depth, review.Support));

    /// <summary>One page: one row more than a page tells whether the list goes on.</summary>
    public static async Task<PortfolioReviewPage> ToPageAsync(this IQueryable<PortfolioReview> reviews, PortfolioReviewCard? last, CancellationToken stop = default)
    {
        if (last is not null) reviews = reviews.Where(review => review.CreatedAt <= last.CreatedAt && (review.CreatedAt < last.CreatedAt || review.Id < last.Id));
        var cards = await reviews.NewestFirst().Take(RunLists.PageSize + 1).AsCards().ToListAsync(stop);
        return cards.Count > RunLists.PageSize ? new(cards.GetRange(0, RunLists.PageSize), cards[RunLists.PageSize - 1]) : new(cards, null);
    }
}
