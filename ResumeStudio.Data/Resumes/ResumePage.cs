namespace ResumeStudio.Data.Resumes;

/// <summary>Some cards of a list and, when the list goes on, the cursor to ask for more.</summary>
public sealed record ResumePage(IReadOnlyList<ResumeCard> Cards, ResumeCard? Next);
