namespace ResumeStudio.Data.Analysis;

/// <summary>What lists show of one finished review of a portfolio. The last card of a page is the cursor to the next one.</summary>
/// <param name="Id">The review.</param>
/// <param name="Version">The version of the portfolio that was read.</param>
/// <param name="RuleVersion">The version of the rules.</param>
/// <param name="CreatedAt">When it was asked for.</param>
/// <param name="Score">The score, or null: not measured.</param>
/// <param name="Depth">The mean depth of the projects.</param>
/// <param name="Support">The share of supported tags.</param>
public sealed record PortfolioReviewCard(Guid Id, int Version, string RuleVersion, DateTimeOffset CreatedAt, int? Score, int? Depth, int? Support);
