namespace ResumeStudio.Core.Analysis;

/// <summary>One text for a checker of spelling and grammar.</summary>
/// <param name="Address">The field (<c>part.field</c>).</param>
/// <param name="Text">Its words without Markdown.</param>
public sealed record LanguageText(string Address, string Text);
