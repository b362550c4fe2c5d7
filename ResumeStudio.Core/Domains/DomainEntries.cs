using System.Net;
using System.Net.Sockets;

namespace ResumeStudio.Core.Domains;

/// <summary>The records that a domain needs.</summary>
public static class DomainEntries
{
    /// <summary>All of them, in the order in which they are best added.</summary>
    public static IReadOnlyList<DnsEntry> For(CustomDomain domain, DomainTarget target) =>
        [Verification(domain), .. domain.Hosts.SelectMany(host => Pointing(host, domain.RecordKind, target))];

    /// <summary>The record that shows whose domain it is.</summary>
    public static DnsEntry Verification(CustomDomain domain) => new(domain.VerificationName, "TXT", domain.VerificationText);

    /// <summary>The records that bring visitors of <paramref name="host"/> here. At the root of a domain an alias gives way to addresses, or to what some providers call ALIAS.</summary>
    public static IReadOnlyList<DnsEntry> Pointing(HostName host, DomainRecordKind kind, DomainTarget target)
    {
        var byAlias = target.Name is not null && (target.Addresses.Count == 0 || (kind is DomainRecordKind.Cname && !host.IsApex));
        return byAlias ? [new(host.Ascii, host.IsApex ? "ALIAS" : "CNAME", target.Name!)] : [.. target.Addresses.Select(address => new DnsEntry(host.Ascii, TypeOf(address), address))];
    }

    /// <summary>The record that lets our authority issue certificates beside those already allowed.</summary>
    public static DnsEntry Authorization(string name, DomainTarget target) => new(name, "CAA", $"0 issue \"{target.CertificateAuthority}\"");

    private static string TypeOf(string address) => IPAddress.Parse(address).AddressFamily is AddressFamily.InterNetworkV6 ? "AAAA" : "A";
}
