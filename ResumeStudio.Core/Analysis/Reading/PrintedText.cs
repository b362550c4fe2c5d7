namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>One printed field of text.</summary>
/// <param name="Address">The field (<c>part.field</c>).</param>
/// <param name="Where">Where it stands, in words.</param>
/// <param name="Text">What it says, as stored.</param>
/// <param name="IsKeyword">Whether it is a word of a list of keywords.</param>
internal sealed record PrintedText(string Address, string Where, string Text, bool IsKeyword)
{
    /// <summary>Its words, numbers and signs.</summary>
    public IReadOnlyList<Word> Words { get; } = Word.ListOf(Text);
}
