using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>One sentence of a letter, held against the resume.</summary>
/// <param name="Text">The sentence as it stands.</param>
/// <param name="Proven">What it claims and the resume proves.</param>
/// <param name="Unproven">What it claims and the resume does not prove, in words for the person.</param>
public sealed record LetterSentence(string Text, IReadOnlyList<Evidence> Proven, IReadOnlyList<string> Unproven);
