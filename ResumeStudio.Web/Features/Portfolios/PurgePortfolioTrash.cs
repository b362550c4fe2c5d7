using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>Erases what has been in the trash longer than it is kept there.</summary>
public sealed class PurgePortfolioTrash(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    /// <summary>Returns how many portfolios were erased.</summary>
    public async Task<int> RunAsync(CancellationToken stop = default)
    {
        var oldest = (clock.GetUtcNow() - Portfolio.TrashRetention).UtcTicks;
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        return await db.Database.ExecuteSqlInterpolatedAsync($"""DELETE FROM "Portfolios" WHERE "DeletedAt" <= {oldest}""", stop);
    }
}
