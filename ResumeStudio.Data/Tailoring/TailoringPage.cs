namespace ResumeStudio.Data.Tailoring;

/// <summary>Some cards of a list and, when the list goes on, the cursor to ask for more.</summary>
public sealed record TailoringPage(IReadOnlyList<TailoringCard> Cards, TailoringCard? Next);
