namespace ResumeStudio.Core.Postings;

/// <summary>What a resume says to one requirement.</summary>
/// <param name="Requirement">What is asked for.</param>
/// <param name="Verdict">How far it is shown.</param>
/// <param name="Quotes">The lines that show it, at most three.</param>
/// <param name="Missing">Words of the requirement that no line says.</param>
/// <param name="Note">What was compared beside words (years, degrees), or an empty string.</param>
public sealed record RequirementResult(Requirement Requirement, RequirementVerdict Verdict, IReadOnlyList<MatchQuote> Quotes, IReadOnlyList<string> Missing, string Note);
