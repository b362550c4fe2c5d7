using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Configuration;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>
/// Answers the gateway's question whether a certificate may be had for a name: for the site, for hosts of open portfolios and for
/// verified domains that lead to one, and for nothing else. New names are limited per person, so that nobody uses up the authority's patience.
/// </summary>
public sealed class CertificateAsk(DomainNames names, Sites sites, SiteAddress site, RateLimits limits, IConfiguration configuration)
{
    private static readonly RateLimit NewNames = new("certificates", 20, TimeSpan.FromDays(1));
    private readonly ConcurrentDictionary<string, Guid> _allowed = new();
    private readonly ConcurrentDictionary<string, Guid> _limited = new();
    private readonly byte[]? _secret = configuration.Text("Gateway:Secret") is { } secret ? Encoding.UTF8.GetBytes(secret) : null;

    /// <summary>Whether the question comes from the gateway: from this machine itself and not handed on, or with the secret.</summary>
    public bool IsFromGateway(HttpContext context, string? secret)
    {
        if (secret is not null) return _secret is not null && CryptographicOperations.FixedTimeEquals(_secret, Encoding.UTF8.GetBytes(secret));
        var isForwarded = context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase) || name is "Forwarded" or "Via");
        return !isForwarded && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from);
    }

    public async Task<bool> MayHaveAsync(string? name)
    {
        var host = (name ?? "").Trim().TrimEnd('.').ToLowerInvariant();
        var home = site.Host;
        if (host == home) return true;
        return await OwnerOfAsync(host, home) is { } owner && (_allowed.TryGetValue(host, out var known) && known == owner || IsNewAllowed(host, owner));
    }

    /// <summary>Whether a certificate would be asked for, limits aside.</summary>
    public async Task<bool> IsServedAsync(string host) => await OwnerOfAsync(host, site.Host) is not null;

    /// <summary>Whether the last answer for the name was no because its owner had enough new ones.</summary>
    public bool IsLimited(string host) => _limited.ContainsKey(host);

    private async Task<Guid?> OwnerOfAsync(string host, string home)
    {
        if (!host.EndsWith("." + home, StringComparison.Ordinal)) return (await names.FindAsync(host))?.OwnerId;
        var slug = host[..^(home.Length + 1)];
        return slug.Length <= Slug.Length && await sites.FindAsync(slug) is { } found && found.Publication.Slug == slug ? found.Publication.OwnerId : null;
    }

    private bool IsNewAllowed(string host, Guid owner)
    {
        var isAllowed = limits.Take(NewNames, owner.ToString()) is null;
        if (isAllowed) _limited.TryRemove(host, out _);
        (isAllowed ? _allowed : _limited)[host] = owner;
        return isAllowed;
    }
}
