using ResumeStudio.Core.Domains;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>A usable message, or why there is none.</summary>
internal sealed record DnsReply(DnsMessage? Message, DnsOutcome Failure = default);
