namespace ResumeStudio.Core.Domains;

/// <summary>What was looked up about one name.</summary>
/// <param name="Host">The name.</param>
/// <param name="Addresses">Its A records, with the aliases that led to them.</param>
/// <param name="Addresses6">Its AAAA records.</param>
/// <param name="Authorizations">The CAA records that count for it: its own, or those of the nearest parent that has any (RFC 8659, 3).</param>
/// <param name="AuthorizedAt">The name at which they stand.</param>
public sealed record HostFacts(HostName Host, DnsAnswer Addresses, DnsAnswer Addresses6, DnsAnswer Authorizations, string AuthorizedAt)
{
    /// <summary>All addresses.</summary>
    public IReadOnlyList<string> All => [.. Addresses.Values, .. Addresses6.Values];
}
