using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Accounts;

/// <summary>The signed-in browsers. A row per sign-in, named by a claim in the cookie, is what sign-out takes away.</summary>
public sealed class Sessions(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock, IOptions<IdentityOptions> identity)
{
    public const string ClaimType = "session";

    public async Task<Claim> OpenAsync(Guid userId, CancellationToken stop = default)
    {
        var session = new Session(userId, clock.GetUtcNow());
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.Add(session);
        await db.SaveChangesAsync(stop);
        return new Claim(ClaimType, session.Id.ToString());
    }

    /// <summary>Whether the cookie or circuit of <paramref name="principal"/> still counts: its row is there and no stamp has changed since.</summary>
    public async Task<bool> IsOpenAsync(ClaimsPrincipal principal, CancellationToken stop = default)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimType), out var id)) return false;
        var (userId, stamp) = (principal.UserId(), principal.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType));
        await using var db = await contexts.CreateDbContextAsync(stop);
        var session = await db.Set<Session>().OwnedBy(userId).FirstOrDefaultAsync(s => s.Id == id && db.Users.Any(u => u.Id == userId && u.SecurityStamp == stamp), stop);
        if (session?.Touch(clock.GetUtcNow()) == true) await db.SaveChangesAsync(stop);
        return session is not null;
    }

    public async Task EndAsync(ClaimsPrincipal principal, CancellationToken stop = default)
    {
        if (!principal.IsSignedIn() || !Guid.TryParse(principal.FindFirstValue(ClaimType), out var id)) return;
        var userId = principal.UserId();
        await RemoveAsync(all => all.OwnedBy(userId).Where(session => session.Id == id), stop);
    }

    public Task EndAllAsync(Guid userId, CancellationToken stop = default) => RemoveAsync(all => all.OwnedBy(userId), stop);

    /// <summary>Removes the rows of browsers that have not come back in time.</summary>
    public Task PurgeAsync(CancellationToken stop = default)
    {
        var before = clock.GetUtcNow() - Session.Lifetime - Session.SeenPrecision;
        return RemoveAsync(all => all.Where(session => session.LastSeenAt < before), stop);
    }

    private async Task RemoveAsync(Func<IQueryable<Session>, IQueryable<Session>> which, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.RemoveRange(await which(db.Set<Session>()).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}
