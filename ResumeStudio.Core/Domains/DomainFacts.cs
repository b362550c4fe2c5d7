namespace ResumeStudio.Core.Domains;

/// <summary>What was looked up about a domain.</summary>
/// <param name="Zone">The start of authority of the registered domain.</param>
/// <param name="Verification">The texts at the verification name.</param>
/// <param name="Hosts">The name itself and, if wanted, its partner.</param>
/// <param name="TargetAddresses">The addresses that our own target has at the moment.</param>
public sealed record DomainFacts(DnsAnswer Zone, DnsAnswer Verification, IReadOnlyList<HostFacts> Hosts, IReadOnlyList<string> TargetAddresses);
