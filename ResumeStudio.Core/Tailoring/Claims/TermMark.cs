namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>A title, degree or tool that a list knows, by the key that all its spellings share.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="At">Its first token.</param>
/// <param name="Count">How many tokens it takes.</param>
/// <param name="Key">What it is.</param>
/// <param name="Wider">What it is too (an MSc is a master), or null.</param>
internal sealed record TermMark(ClaimKind Kind, int At, int Count, string Key, string? Wider = null) : Mark(Kind, At, Count);
