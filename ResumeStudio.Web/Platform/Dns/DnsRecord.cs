namespace ResumeStudio.Web.Platform.Dns;

/// <summary>One record of an answer; its value as text.</summary>
/// <param name="Name">The owner, in lower case without a final dot.</param>
/// <param name="Type">The type, also one without a name here.</param>
/// <param name="Ttl">How long it may be remembered.</param>
/// <param name="Value">The value as <see cref="DnsValues"/> writes it; empty for types that nobody asks for.</param>
public sealed record DnsRecord(string Name, DnsType Type, TimeSpan Ttl, string Value);
