namespace ResumeStudio.Web.Features.Domains;

/// <summary>A published portfolio to which a domain may lead.</summary>
public sealed record DomainChoice(Guid PortfolioId, string Title);
