namespace ResumeStudio.Data.Analysis;

/// <summary>Some reviews of a portfolio and, when the history goes on, the cursor to ask for more.</summary>
public sealed record PortfolioReviewPage(IReadOnlyList<PortfolioReviewCard> Cards, PortfolioReviewCard? Next);
