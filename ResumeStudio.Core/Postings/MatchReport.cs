namespace ResumeStudio.Core.Postings;

/// <summary>How a resume answers a posting. The same two give the same report everywhere, on the same day.</summary>
/// <param name="State">Whether there is a score.</param>
/// <param name="Language">The posting's language, or an empty string.</param>
/// <param name="Score">From 0 to 100, or null: not measured.</param>
/// <param name="Arithmetic">How the score comes about, a line each.</param>
/// <param name="Requirements">What the resume says to each requirement, in the order of the posting.</param>
/// <param name="Keywords">The posting's words, most telling first.</param>
/// <param name="Title">The titles compared.</param>
/// <param name="Notes">What a reader of the report must know: other languages, what was not read.</param>
/// <param name="Lists">The word lists that were used, with their versions.</param>
public sealed record MatchReport(
    MatchState State, string Language, int? Score, IReadOnlyList<string> Arithmetic, IReadOnlyList<RequirementResult> Requirements,
    IReadOnlyList<KeywordResult> Keywords, TitleResult? Title, IReadOnlyList<string> Notes, IReadOnlyList<string> Lists)
{
    /// <summary>Must-haves that the resume does not show.</summary>
    public IEnumerable<RequirementResult> MissingMusts => Requirements.Where(result => result is { Requirement.Importance: Importance.Must, Verdict: RequirementVerdict.NotShown });
}
