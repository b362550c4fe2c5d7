using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Common;
using ResumeStudio.Data.Analysis;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>What a person sees of one resume: its newest report, the way there, and what is on its way now.</summary>
/// <param name="ResumeId">The resume.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Trend">The last finished analyses, oldest first; the last one is <paramref name="Report"/>'s.</param>
/// <param name="Report">The newest report, or null before the first.</param>
/// <param name="Match">Its match with the posting that the person chose, or null.</param>
/// <param name="Current">The newest analysis when it has not ended well, or null.</param>
/// <param name="OwnWords">The keys of the words that the person keeps.</param>
/// <param name="Ignored">The keys of findings that are left as they are, with the reasons.</param>
public sealed record ResumeInsight(Guid ResumeId, string Title, int Version, IReadOnlyList<RunCard> Trend, AnalysisReport? Report, KeptMatch? Match, AnalysisProgress? Current, IReadOnlyDictionary<string, string> Ignored, IReadOnlySet<string> OwnWords)
{
    public RunCard? Latest => Trend.Count > 0 ? Trend[^1] : null;

    /// <summary>Whether the resume has been changed since the report was made.</summary>
    public bool IsOutdated => Latest is { } latest && latest.Version < Version;

    /// <summary>Whether an analysis is queued or at work.</summary>
    public bool IsBusy => Current is { Status: WorkStatus.Queued or WorkStatus.Processing };
}
