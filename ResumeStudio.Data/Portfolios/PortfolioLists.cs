using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Portfolios;

namespace ResumeStudio.Data.Portfolios;

/// <summary>The lists of one person's portfolios, a page at a time.</summary>
public static class PortfolioLists
{
    public const int PageSize = 20;

    public static IQueryable<Portfolio> NotDeleted(this IQueryable<Portfolio> rows) => rows.Where(p => p.DeletedAt == null);

    /// <summary>The query of one page, edited most recently first: one row more than a page tells whether the list goes on.</summary>
    public static IQueryable<PortfolioCard> Cards(this IQueryable<Portfolio> owned, PortfolioCard? last = null)
    {
        var rows = owned.NotDeleted();
        if (last is not null) rows = rows.Where(p => p.UpdatedAt <= last.UpdatedAt && (p.UpdatedAt < last.UpdatedAt || p.Id < last.Id));
        return rows.OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id).AsCards();
    }

    /// <summary>The query of one page of the trash, deleted most recently first; what is older than the retention is gone, purged or not.</summary>
    public static IQueryable<PortfolioCard> TrashCards(this IQueryable<Portfolio> owned, DateTimeOffset now, PortfolioCard? last = null)
    {
        var oldest = now - Portfolio.TrashRetention;
        var rows = owned.Where(p => p.DeletedAt > oldest);
        if (last is not null) rows = rows.Where(p => p.DeletedAt <= last.DeletedAt && (p.DeletedAt < last.DeletedAt || p.Id < last.Id));
        return rows.OrderByDescending(p => p.DeletedAt).ThenByDescending(p => p.Id).AsCards();
    }

    public static async Task<PortfolioPage> ToPageAsync(this IQueryable<PortfolioCard> query, CancellationToken stop = default)
    {
        var cards = await query.ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }

    private static IQueryable<PortfolioCard> AsCards(this IQueryable<Portfolio> rows) => rows.Take(PageSize + 1)
        .Select(p => new PortfolioCard(p.Id, p.Title, p.Design, p.Version, p.UpdatedAt, p.DeletedAt));
}
