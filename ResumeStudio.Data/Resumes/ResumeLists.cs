using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Data.Resumes;

/// <summary>The lists of one person's resumes, a page at a time, at the same price however many there are.</summary>
public static class ResumeLists
{
    public const int PageSize = 20;
    private const int SearchWords = 8;

    public static IQueryable<Resume> NotDeleted(this IQueryable<Resume> rows) => rows.Where(r => r.DeletedAt == null);

    /// <summary>The query of one page of the dashboard: one row more than a page tells whether the list goes on.</summary>
    public static IQueryable<ResumeCard> Cards(this IQueryable<Resume> owned, ResumeQuery query)
    {
        var rows = owned.NotDeleted().Matching(query.Search);
        if (query.After is { } last) rows = rows.After(query.Sort, last);
        return rows.InOrder(query.Sort).AsCards();
    }

    /// <summary>The query of one page of the trash, deleted most recently first; what is older than the retention is gone, purged or not.</summary>
    public static IQueryable<ResumeCard> TrashCards(this IQueryable<Resume> owned, DateTimeOffset now, ResumeCard? after)
    {
        var oldest = now - Resume.TrashRetention;
        var rows = owned.Where(r => r.DeletedAt > oldest);
        if (after is not null) rows = rows.Where(r => r.DeletedAt <= after.DeletedAt && (r.DeletedAt < after.DeletedAt || r.Id < after.Id));
        return rows.OrderByDescending(r => r.DeletedAt).ThenByDescending(r => r.Id).AsCards();
    }

    public static async Task<ResumePage> ToPageAsync(this IQueryable<ResumeCard> query, CancellationToken stop = default)
    {
        var cards = await query.ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }

    private static IQueryable<Resume> Matching(this IQueryable<Resume> rows, string search)
    {
        foreach (var word in SearchKey.Of(search, ResumeLimits.LineLength).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(SearchWords))
            rows = rows.Where(r => r.SearchText.Contains(word));
        return rows;
    }

    private static IQueryable<ResumeCard> AsCards(this IQueryable<Resume> rows) => rows.Take(PageSize + 1)
        .Select(r => new ResumeCard(r.Id, r.Title, r.SortTitle, r.Version, r.CreatedAt, r.UpdatedAt, r.DeletedAt));
}
