using ResumeStudio.Web.Platform.Configuration;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Platform;

/// <summary>
/// The address with which links to us start. It is the configured one, never the Host header of a request: whoever sends that
/// header would choose where the secret in a mailed link goes, or what address a preview image has.
/// </summary>
public sealed class SiteAddress(IConfiguration configuration, LocalDevelopment local)
{
    /// <summary>For example <c>https://studio.example.com</c>, without a slash at its end.</summary>
    public string Root => (configuration.Text("Site:Url") ?? local.Addresses.FirstOrDefault() ?? "http://localhost:5080").TrimEnd('/');
}
