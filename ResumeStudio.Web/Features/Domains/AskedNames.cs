using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>
/// Whose a name is that the gateway asks for. Anybody can make it ask for invented names, so a no is remembered for some seconds,
/// and names that are not in memory are looked up so often in a second and no more.
/// </summary>
public sealed class AskedNames(DomainNames domains, Sites sites, SiteAddress site, RateLimits limits, UnknownNames unknown)
{
    private static readonly RateLimit LookUps = new("asked-names", 200, TimeSpan.FromSeconds(1));

    /// <summary>The owner of a served name, or null; null too while too many names are asked for that are not in memory.</summary>
    public async Task<Guid?> FindOwnerAsync(string host)
    {
        if (host.Length is 0 or > HostName.Length || unknown.Has(host)) return null;
        if (!IsInMemory(host) && limits.Take(LookUps, "") is not null) return null;
        return await unknown.TryAsync(host, () => LookUpAsync(host));
    }

    /// <summary>The same for our own questions: always looked up.</summary>
    public async Task<Guid?> LookUpAsync(string host)
    {
        if (SlugOf(host) is not { } slug) return (await domains.FindAsync(host))?.OwnerId;
        return slug.Length <= Slug.Length && await sites.FindAsync(slug) is { } found && found.Publication.Slug == slug ? found.Publication.OwnerId : null;
    }

    private bool IsInMemory(string host) => SlugOf(host) is { } slug ? sites.Knows(slug) : domains.Knows(host);

    private string? SlugOf(string host) => host.EndsWith("." + site.Host, StringComparison.Ordinal) ? host[..^(site.Host.Length + 1)] : null;
}
