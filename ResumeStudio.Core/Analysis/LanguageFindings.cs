namespace ResumeStudio.Core.Analysis;

/// <summary>What a checker of spelling and grammar found; it runs elsewhere and comes in as data.</summary>
/// <param name="Checker">Its name and version, printed in the report.</param>
/// <param name="Languages">The primary language tags it speaks, for example <c>en</c>.</param>
/// <param name="Findings">What it marks.</param>
public sealed record LanguageFindings(string Checker, IReadOnlyList<string> Languages, IReadOnlyList<LanguageFinding> Findings);
