using ResumeStudio.Data.Portfolios;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Some portfolios with their scores and, when the list goes on, the cursor to ask for more.</summary>
public sealed record PortfolioInsightPage(IReadOnlyList<PortfolioInsightCard> Cards, PortfolioCard? Next);
