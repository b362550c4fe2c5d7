namespace ResumeStudio.Core.Domains;

/// <summary>Where domains shall point: the operator's choice.</summary>
/// <param name="Name">The name for CNAME records in ASCII, or null.</param>
/// <param name="Addresses">The addresses for A and AAAA records.</param>
/// <param name="CertificateAuthority">The name by which CAA records allow the authority that issues our certificates (RFC 8659, 4.2).</param>
public sealed record DomainTarget(string? Name, IReadOnlyList<string> Addresses, string CertificateAuthority = "letsencrypt.org")
{
    /// <summary>Whether there is anything to point at; without it no domain can be added.</summary>
    public bool IsConfigured => Name is not null || Addresses.Count > 0;
}
