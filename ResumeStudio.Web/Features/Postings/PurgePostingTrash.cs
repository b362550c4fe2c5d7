using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Postings;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>Erases what has been in the trash longer than it is kept there, with the runs that quote it; analyses forget it and stay.</summary>
public sealed class PurgePostingTrash(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>Returns how many postings were erased.</summary>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        var oldest = (clock.GetUtcNow() - JobPosting.TrashRetention).UtcTicks;
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        await db.Database.ExecuteSqlInterpolatedAsync($"""DELETE FROM "TailoringRuns" WHERE "PostingId" IN (SELECT "Id" FROM "JobPostings" WHERE "DeletedAt" <= {oldest})""", stop);
        await db.Database.ExecuteSqlInterpolatedAsync($"""UPDATE "AnalysisRuns" SET "PostingId" = NULL, "MatchText" = NULL WHERE "PostingId" IN (SELECT "Id" FROM "JobPostings" WHERE "DeletedAt" <= {oldest})""", stop);
        return await db.Database.ExecuteSqlInterpolatedAsync($"""DELETE FROM "JobPostings" WHERE "DeletedAt" <= {oldest}""", stop);
    }
}
