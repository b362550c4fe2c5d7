namespace ResumeStudio.Core.Analysis;

/// <summary>One published score.</summary>
/// <param name="Score">Which.</param>
/// <param name="Value">0 to 100, or null: not measured.</param>
/// <param name="Share">Its share of the overall score in percent, before renormalising.</param>
/// <param name="Arithmetic">How it comes about ("100 × (2×1 + 1×1/2) ÷ 3 = 83").</param>
public sealed record ScoreResult(ScoreKind Score, int? Value, int Share, string Arithmetic);
