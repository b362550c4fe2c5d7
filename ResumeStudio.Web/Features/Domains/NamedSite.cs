using ResumeStudio.Web.Features.Publishing;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>The portfolio that a host of a verified domain leads to.</summary>
public sealed record NamedSite(Guid DomainId, Guid OwnerId, Guid PublicationId, SiteName Name);
