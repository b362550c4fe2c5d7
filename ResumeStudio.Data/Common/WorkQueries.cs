using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Data.Common;

public static class WorkQueries
{
    /// <summary>
    /// Rows that a worker may begin now, oldest first. On a database with one process, a lease held by any other worker is
    /// that of a process that died, so it does not have to run out first.
    /// </summary>
    public static IQueryable<T> DueAt<T>(this IQueryable<T> rows, DateTimeOffset now, string? soleWorker = null) where T : QueuedWork =>
        rows.Where(row => (row.Status == WorkStatus.Queued && row.NextAttemptAt <= now)
                || (row.Status == WorkStatus.Processing && (row.LeaseUntil <= now || (soleWorker != null && row.LeasedBy != soleWorker))))
            .OrderBy(row => row.NextAttemptAt);

    /// <summary>
    /// Takes the row for <paramref name="worker"/> in one UPDATE. Null when it is not due, somebody else was quicker,
    /// or it has been given up for having been tried too often.
    /// </summary>
    public static async Task<T?> ClaimAsync<T>(this StudioDbContext db, Guid id, WorkClaim claim, CancellationToken stop = default) where T : QueuedWork
    {
        var row = await db.Set<T>().DueAt(claim.Now, claim.SoleProcess ? claim.Worker : null).FirstOrDefaultAsync(r => r.Id == id, stop);
        if (row is null) return null;
        var begun = row.Claim(claim.Worker, claim.Now, claim.Lease);
        try
        {
            await db.SaveChangesAsync(stop);
            return begun ? row : null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }
}
