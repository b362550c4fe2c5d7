namespace ResumeStudio.Data.Portfolios;

/// <summary>What a list shows of one portfolio, without its document. The last card of a page is the cursor to the next one.</summary>
public sealed record PortfolioCard(Guid Id, string Title, string Design, int Version, DateTimeOffset UpdatedAt, DateTimeOffset? DeletedAt);
