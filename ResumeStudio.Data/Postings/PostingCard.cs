namespace ResumeStudio.Data.Postings;

/// <summary>What a list shows of one posting, without its text. The last card of a page is the cursor to the next one.</summary>
public sealed record PostingCard(Guid Id, string Title, string Company, DateTimeOffset UpdatedAt, DateTimeOffset? DeletedAt);
