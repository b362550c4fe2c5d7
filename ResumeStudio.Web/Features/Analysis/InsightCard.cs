using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>One resume with its last scores, oldest first.</summary>
public sealed record InsightCard(ResumeCard Resume, IReadOnlyList<InsightPoint> Trend)
{
    public InsightPoint? Latest => Trend.Count > 0 ? Trend[^1] : null;
}
