using ResumeStudio.Data.Portfolios;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>One portfolio with its last scores, oldest first.</summary>
public sealed record PortfolioInsightCard(PortfolioCard Portfolio, IReadOnlyList<InsightPoint> Trend)
{
    public InsightPoint? Latest => Trend.Count > 0 ? Trend[^1] : null;
}
