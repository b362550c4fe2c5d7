namespace ResumeStudio.Data.Postings;

/// <summary>Some cards of a list and, when the list goes on, the cursor to ask for more.</summary>
public sealed record PostingPage(IReadOnlyList<PostingCard> Cards, PostingCard? Next);
