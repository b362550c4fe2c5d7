using System.Net;
using ResumeStudio.Core.Domains;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>What the operator has set up for custom domains.</summary>
public sealed class DomainSetup(IConfiguration configuration)
{
    public DomainTarget Target { get; } = new(
        NameOf(configuration["Domains:Target"]),
        [.. (configuration["Domains:Addresses"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => IPAddress.Parse(text).ToString())],
        NameOf(configuration["Domains:CertificateAuthority"]) ?? "letsencrypt.org");

    /// <summary>The site's own host, which nobody may claim, or null when it is not set.</summary>
    public string? SiteHost { get; } = Uri.TryCreate(configuration["Site:Url"], UriKind.Absolute, out var site) ? site.IdnHost.ToLowerInvariant() : null;

    /// <summary>Where people see their domains, in words that fit into a mail.</summary>
    public string Page { get; } = configuration["Site:Url"] is { Length: > 0 } site ? site.TrimEnd('/') + "/domains" : "the page Domains of Résumé Studio";

    private static string? NameOf(string? setting) => string.IsNullOrEmpty(setting) ? null : setting.TrimEnd('.').ToLowerInvariant();
}
