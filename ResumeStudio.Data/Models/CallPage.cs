namespace ResumeStudio.Data.Models;

/// <summary>Some cards of the list of calls and, when it goes on, the cursor to ask for more.</summary>
public sealed record CallPage(IReadOnlyList<CallCard> Cards, CallCard? Next);
