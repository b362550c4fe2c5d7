namespace ResumeStudio.Core.CoverLetters;

/// <summary>Something of the resume that a letter can tell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="About">The role or item that it belongs to, and only its facts prove it; null when it may come from several.</param>
/// <param name="Field">The field that says it (<c>part.field</c>).</param>
/// <param name="Told">The sentence, with where it was and its end.</param>
/// <param name="ToldOn">The sentence after another one of the same place.</param>
/// <param name="IsSaid">Whether it stands without quotation marks.</param>
/// <param name="HasNumber">Whether it gives a result in numbers.</param>
/// <param name="Rank">0 for the newest place, growing backwards.</param>
internal sealed record LetterFact(LetterFactKind Kind, string? About, string Field, string Told, string ToldOn, bool IsSaid, bool HasNumber, int Rank);
