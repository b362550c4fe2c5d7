using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Postings;

namespace ResumeStudio.Data.Postings;

/// <summary>The lists of one person's postings, a page at a time.</summary>
public static class PostingLists
{
    public const int PageSize = 20;

    public static IQueryable<JobPosting> NotDeleted(this IQueryable<JobPosting> rows) => rows.Where(p => p.DeletedAt == null);

    /// <summary>The query of one page, changed most recently first: one row more than a page tells whether the list goes on.</summary>
    public static IQueryable<PostingCard> Cards(this IQueryable<JobPosting> owned, PostingCard? last = null)
    {
        var rows = owned.NotDeleted();
        if (last is not null) rows = rows.Where(p => p.UpdatedAt <= last.UpdatedAt && (p.UpdatedAt < last.UpdatedAt || p.Id < last.Id));
        return rows.OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id).AsCards();
    }

    /// <summary>The query of one page of the trash, deleted most recently first; what is older than the retention is gone, purged or not.</summary>
    public static IQueryable<PostingCard> TrashCards(this IQueryable<JobPosting> owned, DateTimeOffset now, PostingCard? last = null)
    {
        var oldest = now - JobPosting.TrashRetention;
        var rows = owned.Where(p => p.DeletedAt > oldest);
        if (last is not null) rows = rows.Where(p => p.DeletedAt <= last.DeletedAt && (p.DeletedAt < last.DeletedAt || p.Id < last.Id));
        return rows.OrderByDescending(p => p.DeletedAt).ThenByDescending(p => p.Id).AsCards();
    }

    public static async Task<PostingPage> ToPageAsync(this IQueryable<PostingCard> query, CancellationToken stop = default)
    {
        var cards = await query.ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }

    private static IQueryable<PostingCard> AsCards(this IQueryable<JobPosting> rows) => rows.Take(PageSize + 1)
        .Select(p => new PostingCard(p.Id, p.Title, p.Company, p.UpdatedAt, p.DeletedAt));
}
