namespace ResumeStudio.Core.Postings;

/// <summary>How near the titles of a resume come to the posting's (rule R-M4). A real title is never relabelled.</summary>
/// <param name="Percent">From 0 to 100: four fifths for what the job is, one fifth for its level.</param>
/// <param name="Nearest">The nearest title of the resume, or null.</param>
/// <param name="Note">What was compared, in words.</param>
public sealed record TitleResult(int Percent, MatchQuote? Nearest, string Note);
