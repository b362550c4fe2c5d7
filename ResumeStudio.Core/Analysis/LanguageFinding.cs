namespace ResumeStudio.Core.Analysis;

/// <summary>One place that a checker of spelling and grammar marks.</summary>
/// <param name="Address">The field (<c>part.field</c>).</param>
/// <param name="Quote">The marked words as they stand.</param>
/// <param name="IsSpelling">Whether it is spelling; otherwise grammar.</param>
/// <param name="Message">What is wrong, in words for the person.</param>
/// <param name="Suggestions">What the checker would write instead, best first.</param>
public sealed record LanguageFinding(string Address, string Quote, bool IsSpelling, string Message, IReadOnlyList<string> Suggestions);
