namespace ResumeStudio.Core.CoverLetters;

/// <summary>One line of the resume that a letter can tell.</summary>
/// <param name="Address">The role or item that it belongs to; only its facts prove the sentence.</param>
/// <param name="Field">The line's own field (<c>part.field</c>).</param>
/// <param name="Place">Where it was, in words ("At Northwind Labs, as Senior platform engineer,"); may be empty.</param>
/// <param name="Sentence">What was done, as a sentence of the first person without its end; empty when the line cannot be turned into one.</param>
/// <param name="HasNumber">Whether it gives a result in numbers.</param>
/// <param name="Rank">0 for the newest place, growing backwards.</param>
internal sealed record LetterFact(string Address, string Field, string Place, string Sentence, bool HasNumber, int Rank);
