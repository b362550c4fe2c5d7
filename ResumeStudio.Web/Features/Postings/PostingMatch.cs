using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Postings;

namespace ResumeStudio.Web.Features.Postings;

/// <summary>A posting beside the person's resumes, and one of them in full.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Reading">What rules read in it.</param>
/// <param name="Resumes">The resumes edited last, the best match first.</param>
/// <param name="Chosen">The one that is shown in full, or null without any.</param>
/// <param name="Report">Its report, or null without any resume.</param>
/// <param name="Warnings">What makes the match look better than it is.</param>
public sealed record PostingMatch(JobPosting Posting, PostingReading Reading, IReadOnlyList<MatchedResume> Resumes, MatchedResume? Chosen, MatchReport? Report, IReadOnlyList<Finding> Warnings);
