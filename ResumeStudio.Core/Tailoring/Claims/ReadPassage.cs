using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>A passage with its claims.</summary>
internal sealed class ReadPassage(string text, string language)
{
    private HashSet<string>? _content;

    /// <summary>The tokens.</summary>
    public Passage Passage { get; } = new(text, language);

    /// <summary>The claims in order.</summary>
    public IReadOnlyList<Mark> Marks => _marks ??= MarkReader.Of(Passage);

    /// <summary>What it is about.</summary>
    public IReadOnlySet<string> Content => _content ??= Claims.Content.Of(Passage, Marks);

    /// <summary>The words of a claim.</summary>
    public string Quote(Mark mark) => Passage.Quote(mark.At, mark.Count);

    private IReadOnlyList<Mark>? _marks;
}
