using System.Net;
using ResumeStudio.Core.Domains;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>What the operator has set up for custom domains.</summary>
public sealed class DomainSetup(IConfiguration configuration)
{
    public DomainTarget Target { get; } = new(
        NameOf(configuration.Text("Domains:Target")),
        [.. (configuration.Text("Domains:Addresses") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => IPAddress.Parse(text).ToString())],
        NameOf(configuration.Text("Domains:CertificateAuthority")) ?? "letsencrypt.org");

    /// <summary>The site's own host, which nobody may claim, or null when it is not set.</summary>
    public string? SiteHost { get; } = Uri.TryCreate(configuration.Text("Site:Url"), UriKind.Absolute, out var site) ? site.IdnHost.ToLowerInvariant() : null;

    private static string? NameOf(string? setting) => setting?.TrimEnd('.').ToLowerInvariant();
}
