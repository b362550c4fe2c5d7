using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Postings.Words;

/// <summary>Words that mean the same in postings and resumes, whatever the language.</summary>
internal static class SameWords
{
    private static readonly WordFile File = WordFile.Read("Shared", "shared", "Postings");

    public static IReadOnlyCollection<WordList> Lists => File.All;

    /// <summary>Each word with what it stands for.</summary>
    public static PhraseIndex Index { get; } = new(File["same"].Pairs.SelectMany(pair => WordList.Split(pair.Value).Select(word => (pair.Key, word))));
}
