namespace ResumeStudio.Data.Analysis;

/// <summary>Some cards of a history and, when it goes on, the cursor to ask for more.</summary>
public sealed record RunPage(IReadOnlyList<RunCard> Cards, RunCard? Next);
