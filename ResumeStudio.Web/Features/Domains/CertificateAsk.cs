using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>
/// Answers the gateway's question whether a certificate may be had for a name: for the site, for hosts of open portfolios and for
/// verified domains that lead to one, and for nothing else.
/// </summary>
public sealed class CertificateAsk(AskedNames names, CertificateGrants grants, SiteAddress site)
{
    public async Task<bool> MayHaveAsync(string? name)
    {
        var host = (name ?? "").Trim().TrimEnd('.').ToLowerInvariant();
        if (host == site.Host) return true;
        return await names.FindOwnerAsync(host) is { } owner && await grants.HasAsync(host, owner);
    }

    /// <summary>Whether a certificate would be asked for, limits aside.</summary>
    public async Task<bool> IsServedAsync(string host) => await names.LookUpAsync(host) is not null;

    /// <summary>Whether the last answer for the name was no because its owner had enough new ones.</summary>
    public bool IsLimited(string host) => grants.IsLimited(host);
}
