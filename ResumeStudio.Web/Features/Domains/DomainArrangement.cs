using ResumeStudio.Core.Domains;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>What a person wants of a domain.</summary>
/// <param name="Main">The name at which its pages stand.</param>
/// <param name="WithPartner">Whether the other of "www." and the root leads to it.</param>
/// <param name="Kind">How they are pointed here.</param>
public sealed record DomainArrangement(HostName Main, bool WithPartner, DomainRecordKind Kind);
