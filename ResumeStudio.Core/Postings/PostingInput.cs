namespace ResumeStudio.Core.Postings;

/// <summary>A posting as it is read.</summary>
/// <param name="Title">The job's title as the posting has it.</param>
/// <param name="Company">Who offers it; may be empty.</param>
/// <param name="Text">The text, plain or with Markdown marks, of any length.</param>
public sealed record PostingInput(string Title, string Company, string Text)
{
    /// <summary>The language as a primary tag (<c>en</c>), or an empty string: found out from the text.</summary>
    public string Language { get; init; } = "";
}
