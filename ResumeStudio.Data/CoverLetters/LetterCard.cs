namespace ResumeStudio.Data.CoverLetters;

/// <summary>What a list shows of one letter. The last card of a page is the cursor to the next one.</summary>
/// <param name="Id">The letter.</param>
/// <param name="Company">To whom it goes.</param>
/// <param name="Role">For which position.</param>
/// <param name="Resume">The title of its resume.</param>
/// <param name="UpdatedAt">When it last changed.</param>
public sealed record LetterCard(Guid Id, string Company, string Role, string Resume, DateTimeOffset UpdatedAt);
