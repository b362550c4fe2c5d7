namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Words by which a sentence tells a part of a project's story, in one language.</summary>
internal sealed class StoryWords
{
    private static readonly Dictionary<string, StoryWords> Known = new()
    {
        ["en"] = new("en", "EnglishStories"),
        ["de"] = new("de", "GermanStories"),
        ["fr"] = new("fr", "FrenchStories"),
        ["es"] = new("es", "SpanishStories"),
    };

    private readonly WordFile _file;

    private StoryWords(string code, string name)
    {
        _file = WordFile.Read(name, code);
        (Situation, Task, Outcome) = (PhraseTable.Of(_file["situation"]), PhraseTable.Of(_file["task"]), PhraseTable.Of(_file["outcome"]));
    }

    /// <summary>The words of a primary language tag, or null when the rules do not speak it.</summary>
    public static StoryWords? For(string language) => Known.GetValueOrDefault(language);

    /// <summary>Its lists with their versions.</summary>
    public IReadOnlyCollection<WordList> Lists => _file.All;

    /// <summary>Words that say how things stood.</summary>
    public PhraseTable Situation { get; }

    /// <summary>Words that say what had to be done.</summary>
    public PhraseTable Task { get; }

    /// <summary>Words that say what came of it.</summary>
    public PhraseTable Outcome { get; }
}
