using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>One field of a project as sentences.</summary>
/// <param name="Address">The field (<c>part.field</c>).</param>
/// <param name="Part">The part of the story that the field is for, or null for the summary.</param>
/// <param name="Sentences">What it says, sentence by sentence, without Markdown.</param>
internal sealed record StoryText(string Address, StoryPart? Part, IReadOnlyList<TextLine> Sentences)
{
    /// <summary>How many words it has.</summary>
    public int Count { get; } = Sentences.Sum(sentence => sentence.Count);

    /// <summary>What it says, for comparing it with another field.</summary>
    public string Content { get; } = string.Join(' ', Sentences.Select(sentence => sentence.Text));
}
