using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Data;

/// <summary>Ownership is a query: what is not yours and what is not there are the same nothing.</summary>
public static class OwnedQueries
{
    public static IQueryable<T> OwnedBy<T>(this IQueryable<T> rows, Guid ownerId) where T : class, IOwned =>
        rows.Where(row => row.OwnerId == ownerId);

    /// <summary>The row with the id, or <see cref="NotFoundException"/>.</summary>
    public static async Task<T> RequireAsync<T>(this IQueryable<T> rows, Guid id, CancellationToken stop = default) where T : class =>
        await rows.FirstOrDefaultAsync(row => EF.Property<Guid>(row, "Id") == id, stop) ?? throw new NotFoundException();
}
