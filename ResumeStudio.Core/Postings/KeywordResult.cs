namespace ResumeStudio.Core.Postings;

/// <summary>A word of the posting and where the resume has it (rule R-M3).</summary>
/// <param name="Word">The word as the posting writes it.</param>
/// <param name="Place">Where it stands.</param>
public sealed record KeywordResult(string Word, KeywordPlace Place);
