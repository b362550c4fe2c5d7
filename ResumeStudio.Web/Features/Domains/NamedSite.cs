namespace ResumeStudio.Web.Features.Domains;

/// <summary>The portfolio that a verified domain leads to.</summary>
public sealed record NamedSite(Guid DomainId, Guid OwnerId, Guid PublicationId, string Slug);
