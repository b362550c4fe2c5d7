namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>The whole result of a portfolio's review by rules.</summary>
/// <param name="State">Whether there is a score; a portfolio without projects on its page is empty.</param>
/// <param name="RuleVersion">The version of the rules.</param>
/// <param name="Day">The day of the review.</param>
/// <param name="Language">The language it was read in, as a primary tag.</param>
/// <param name="ReadsSentences">Whether the rules speak that language; otherwise only the four fields of a story count, and no other sentence.</param>
/// <param name="Score">70 % depth and 30 % supported tags, 0 to 100, or null: not measured.</param>
/// <param name="Arithmetic">How it comes about.</param>
/// <param name="Depth">The mean of the projects' depths, or null.</param>
/// <param name="DepthArithmetic">How it comes about.</param>
/// <param name="Support">The share of tags that the texts support, or null when there are no tags.</param>
/// <param name="SupportArithmetic">How it comes about.</param>
/// <param name="Projects">The projects on the page, in page order.</param>
/// <param name="Lists">The word lists that were used, with their versions.</param>
public sealed record PortfolioReport(
    ReportState State, string RuleVersion, DateOnly Day, string Language, bool ReadsSentences, int? Score, string Arithmetic,
    int? Depth, string DepthArithmetic, int? Support, string SupportArithmetic, IReadOnlyList<ProjectReview> Projects, IReadOnlyDictionary<string, string> Lists);
