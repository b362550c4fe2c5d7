namespace ResumeStudio.Core.Analysis.Words;

/// <summary>A phrase of a list that stands in a text.</summary>
/// <param name="Length">How many words of the text it takes.</param>
/// <param name="Value">What the list says beside it; empty for a plain list.</param>
internal readonly record struct Phrase(int Length, string Value);
