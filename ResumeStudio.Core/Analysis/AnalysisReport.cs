namespace ResumeStudio.Core.Analysis;

/// <summary>The whole result of an analysis by rules. <see cref="ReportJson"/> writes it; <see cref="ReportMarkdown"/> prints it.</summary>
/// <param name="State">Whether there is a score.</param>
/// <param name="RuleVersion">The version of the rule book.</param>
/// <param name="Day">The day of the analysis.</param>
/// <param name="Language">The language it was read in, as a primary tag.</param>
/// <param name="Kind">What the document is for.</param>
/// <param name="Career">Years and level, given or derived.</param>
/// <param name="Words">Words on the page.</param>
/// <param name="Pages">Pages of the PDF, or null when none was read back.</param>
/// <param name="Overall">The overall score, or null: not measured.</param>
/// <param name="OverallArithmetic">How it comes about.</param>
/// <param name="Scores">The four scores.</param>
/// <param name="Checks">What each check said, in the order of the rule book.</param>
/// <param name="Lists">The word lists that were used ("en/verbs") with their versions, and the checker of spelling if there was one.</param>
public sealed record AnalysisReport(
    ReportState State, string RuleVersion, DateOnly Day, string Language, DocumentKind Kind, Career Career, int Words, int? Pages, int? Overall, string OverallArithmetic,
    IReadOnlyList<ScoreResult> Scores, IReadOnlyList<CheckResult> Checks, IReadOnlyDictionary<string, string> Lists)
{
    /// <summary>The key in <see cref="Lists"/> of the checker of spelling that was asked.</summary>
    public const string Spelling = "spelling";

    /// <summary>The score of a kind, or null: not measured.</summary>
    public int? ValueOf(ScoreKind kind) => Scores.FirstOrDefault(score => score.Score == kind)?.Value;

    /// <summary>The result of a check.</summary>
    public CheckResult Of(string id) => Checks.Single(check => check.Id == id);
}
