using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>New names are limited per person and day, so that nobody uses up the authority's patience. The count is in the database, so that no restart begins it anew; what it said is in memory.</summary>
public sealed class CertificateGrants(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan AskedAgainAfter = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, Guid> _granted = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> _limited = new();

    /// <summary>Whether the last answer for the name was no because its owner had enough new ones.</summary>
    public bool IsLimited(string host) => _limited.ContainsKey(host);

    /// <summary>Whether a served name may have a certificate; a new one counts from now on.</summary>
    public async Task<bool> HasAsync(string host, Guid owner)
    {
        if (_granted.TryGetValue(host, out var known) && known == owner) return true;
        if (_limited.TryGetValue(host, out var until) && until > clock.GetUtcNow()) return false;
        var isGranted = await GrantAsync(host, owner);
        if (isGranted) (_granted[host], _) = (owner, _limited.TryRemove(host, out _));
        else _limited[host] = clock.GetUtcNow() + AskedAgainAfter;
        return isGranted;
    }

    private async Task<bool> GrantAsync(string host, Guid owner)
    {
        var now = clock.GetUtcNow();
        var (yesterday, old) = (now - CertificateGrant.Day, now - CertificateGrant.Kept);
        await using var db = await contexts.CreateDbContextAsync();
        using var turn = await WriteGate.EnterAsync(db);
        var grant = await db.CertificateGrants.FindAsync(host);
        if (grant?.OwnerId == owner) return true;
        if (await db.CertificateGrants.OwnedBy(owner).CountAsync(one => one.GrantedAt > yesterday) >= CertificateGrant.MostPerDay) return false;
        if (grant is null) db.Add(CertificateGrant.For(host, owner, now));
        else grant.PassTo(owner, now);
        db.RemoveRange(await db.CertificateGrants.OwnedBy(owner).Where(one => one.GrantedAt <= old && one.Name != host).ToListAsync());
        await db.SaveChangesAsync();
        return true;
    }
}
