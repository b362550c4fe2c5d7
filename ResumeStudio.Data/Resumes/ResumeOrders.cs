using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Data.Resumes;

/// <summary>
/// Each order sorts by one indexed column, the Id only breaking ties. A cursor asks for "x ≤ last and (x &lt; last or Id &lt; last Id)":
/// written so, both databases start reading inside the index instead of skipping rows.
/// </summary>
internal static class ResumeOrders
{
    public static IQueryable<Resume> InOrder(this IQueryable<Resume> rows, ResumeSort sort) => sort switch
    {
        ResumeSort.Newest => rows.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id),
        ResumeSort.Oldest => rows.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id),
        ResumeSort.Title => rows.OrderBy(r => r.SortTitle).ThenBy(r => r.Id),
        ResumeSort.TitleDescending => rows.OrderByDescending(r => r.SortTitle).ThenByDescending(r => r.Id),
        _ => rows.OrderByDescending(r => r.UpdatedAt).ThenByDescending(r => r.Id),
    };

    public static IQueryable<Resume> After(this IQueryable<Resume> rows, ResumeSort sort, ResumeCard last) => sort switch
    {
        ResumeSort.Newest => rows.Where(r => r.CreatedAt <= last.CreatedAt && (r.CreatedAt < last.CreatedAt || r.Id < last.Id)),
        ResumeSort.Oldest => rows.Where(r => r.CreatedAt >= last.CreatedAt && (r.CreatedAt > last.CreatedAt || r.Id > last.Id)),
        ResumeSort.Title => rows.Where(r => r.SortTitle.CompareTo(last.SortTitle) >= 0 && (r.SortTitle.CompareTo(last.SortTitle) > 0 || r.Id > last.Id)),
        ResumeSort.TitleDescending => rows.Where(r => r.SortTitle.CompareTo(last.SortTitle) <= 0 && (r.SortTitle.CompareTo(last.SortTitle) < 0 || r.Id < last.Id)),
        _ => rows.Where(r => r.UpdatedAt <= last.UpdatedAt && (r.UpdatedAt < last.UpdatedAt || r.Id < last.Id)),
    };
}
