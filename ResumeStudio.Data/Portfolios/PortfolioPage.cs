namespace ResumeStudio.Data.Portfolios;

/// <summary>Some cards of a list and, when the list goes on, the cursor to ask for more.</summary>
public sealed record PortfolioPage(IReadOnlyList<PortfolioCard> Cards, PortfolioCard? Next);
