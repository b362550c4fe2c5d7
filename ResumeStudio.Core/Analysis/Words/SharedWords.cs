using System.Collections.Frozen;

namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Lists that belong to no language.</summary>
internal static class SharedWords
{
    private static readonly WordFile File = WordFile.Read("General", "general");

    /// <summary>Its lists with their versions.</summary>
    public static IReadOnlyCollection<WordList> Lists => File.All;

    /// <summary>Words that make an e-mail address a joke.</summary>
    public static FrozenSet<string> Joke { get; } = File["joke"].Words.ToFrozenSet();

    /// <summary>Technical terms, which are never spelling mistakes.</summary>
    public static FrozenSet<string> Terms { get; } = File["terms"].Words.ToFrozenSet();
}
