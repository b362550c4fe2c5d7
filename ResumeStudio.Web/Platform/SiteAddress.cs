using ResumeStudio.Web.Platform.Configuration;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Platform;

/// <summary>
/// The address with which links to us start. It is the configured one, never the Host header of a request: whoever sends that
/// header would choose where the secret in a mailed link goes, or what address a preview image has.
/// </summary>
public sealed class SiteAddress(IConfiguration configuration, LocalDevelopment local)
{
    private Uri? _known;

    /// <summary>For example <c>https://studio.example.com</c>, without a slash at its end.</summary>
    public string Root => Address.OriginalString.TrimEnd('/');

    /// <summary>Whether the operator has set it; otherwise it is the listening address.</summary>
    public bool IsConfigured { get; } = configuration.Text("Site:Url") is not null;

    /// <summary>The host of the site in ASCII.</summary>
    public string Host => Address.IdnHost;

    /// <summary>The same address with another host: people reach it at the same port, with or without https.</summary>
    public string At(string host) => new UriBuilder(Address) { Host = host }.Uri.GetLeftPart(UriPartial.Authority);

    private Uri Address => _known ?? Find();

    /// <summary>The listening address is known once the server has started; only what is known for good is kept.</summary>
    private Uri Find()
    {
        var found = configuration.Text("Site:Url") ?? local.Addresses.FirstOrDefault();
        return found is null ? new Uri("http://localhost:5080") : _known = new Uri(found);
    }
}
