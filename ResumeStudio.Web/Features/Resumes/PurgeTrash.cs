using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Resumes;

/// <summary>Erases what has been in the trash longer than it is kept there.</summary>
public sealed class PurgeTrash(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>Returns how many resumes were erased.</summary>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        var oldest = (clock.GetUtcNow() - Resume.TrashRetention).UtcTicks;
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        return await db.Database.ExecuteSqlInterpolatedAsync($"""DELETE FROM "Resumes" WHERE "DeletedAt" <= {oldest}""", stop);
    }
}
