using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Common;
using ResumeStudio.Data.Analysis;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>What a person sees of one portfolio: its newest review, the way there, and what is on its way now.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Trend">The last finished reviews, oldest first; the last one is <paramref name="Report"/>'s.</param>
/// <param name="Report">The newest report, or null before the first.</param>
/// <param name="Current">The newest review when it has not ended well, or null.</param>
public sealed record PortfolioInsight(string Title, int Version, IReadOnlyList<PortfolioReviewCard> Trend, PortfolioReport? Report, AnalysisProgress? Current)
{
    public PortfolioReviewCard? Latest => Trend.Count > 0 ? Trend[^1] : null;

    /// <summary>Whether the portfolio has been changed since the report was made.</summary>
    public bool IsOutdated => Latest is { } latest && latest.Version < Version;

    /// <summary>Whether a review is queued or at work.</summary>
    public bool IsBusy => Current is { Status: WorkStatus.Queued or WorkStatus.Processing };
}
