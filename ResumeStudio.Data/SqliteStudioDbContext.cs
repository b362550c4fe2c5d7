using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Data;

/// <summary>All writes of the process to one file pass one gate: waiting in SQLite itself costs 150 ms a turn.</summary>
public sealed class SqliteStudioDbContext(DbContextOptions<SqliteStudioDbContext> options) : StudioDbContext(options)
{
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken stop = default)
    {
        using var turn = await WriteGate.EnterAsync(this, stop);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, stop);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ResumeIndexes.ForSqlite(builder.Entity<Resume>());
    }
}
