using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ResumeStudio.Data;

/// <summary>
/// Tells, after each commit of this process, which rows were written, so that copies in memory are dropped before anybody hears
/// that the change is saved. It is told by the database's own context; no service has to remember it.
/// </summary>
public sealed class CommitWatch : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, List<CommittedRow>> _written = [];

    /// <summary>Raised with the rows of one commit; a handler drops copies and nothing else.</summary>
    public event Action<IReadOnlyList<CommittedRow>>? Committed;

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Committed is not null) _written.AddOrUpdate(eventData.Context!, Rows(eventData.Context!));
        return new(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (_written.TryGetValue(eventData.Context!, out var rows) && rows.Count > 0) Committed?.Invoke(rows);
        return new(result);
    }

    private static List<CommittedRow> Rows(DbContext db) =>
        [.. from entry in db.ChangeTracker.Entries()
            where entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
            select new CommittedRow(entry.Entity, entry.State, [.. entry.Properties.Where(property => property.IsModified).Select(property => property.Metadata.Name)])];
}
