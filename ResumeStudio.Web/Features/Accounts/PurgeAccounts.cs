using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Removes what nobody came for: accounts never confirmed nor used within a week, and sessions that ran out.</summary>
public sealed class PurgeAccounts(IDbContextFactory<StudioDbContext> contexts, Sessions sessions, TimeProvider clock)
{
    public static readonly TimeSpan Grace = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken stop = default)
    {
        await sessions.PurgeAsync(stop);
        var before = clock.GetUtcNow() - Grace;
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.RemoveRange(await db.Users.Where(user => !user.EmailConfirmed && user.LastSignInAt == null && user.CreatedAt < before).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}
