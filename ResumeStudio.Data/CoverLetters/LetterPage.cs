namespace ResumeStudio.Data.CoverLetters;

/// <summary>Some letters and, when the list goes on, the cursor to ask for more.</summary>
public sealed record LetterPage(IReadOnlyList<LetterCard> Cards, LetterCard? Next);
