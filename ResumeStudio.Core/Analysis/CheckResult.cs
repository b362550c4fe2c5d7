namespace ResumeStudio.Core.Analysis;

/// <summary>What one check said, with the arithmetic of its points.</summary>
/// <param name="Id">The check, for example <c>R-W3</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Version">The version of its rule.</param>
/// <param name="Score">The score it belongs to.</param>
/// <param name="Weight">Its weight in that score.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Points">Its points from 0 to 1 as an exact fraction ("1", "1/2", "5/6"); empty when not applicable.</param>
/// <param name="Costs">Points of its score that it costs, rounded half up to a tenth ("3.1"); "0.0" when it costs none.</param>
/// <param name="Note">Why it is not applicable, or what was counted.</param>
/// <param name="Found">How many findings there are; more than are listed when the list was cut.</param>
/// <param name="Findings">The findings in page order.</param>
public sealed record CheckResult(
    string Id, string Title, int Version, ScoreKind Score, int Weight, Verdict Verdict, string Points, string Costs, string Note, int Found, IReadOnlyList<Finding> Findings);
