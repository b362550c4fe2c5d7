using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Phrases of one or more words, found at a place of a text. A star stands for any ending (<c>teamfähig*</c>) or beginning (<c>*ado</c>).</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<(string[] Words, string Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<(WordShape Shape, string Value)> _shapes = [];

    private PhraseTable(IEnumerable<(string Phrase, string Value)> entries)
    {
        foreach (var (phrase, value) in entries)
        {
            if (phrase.Contains('*', StringComparison.Ordinal)) _shapes.Add((new(phrase), value));
            else Add([.. Word.ListOf(phrase).Select(word => word.Lower)], value);
        }
    }

    /// <summary>The table of a plain list.</summary>
    public static PhraseTable Of(WordList list) => new(list.Words.Select(word => (word, "")));

    /// <summary>The table of a list of pairs: the phrase, and what goes with it.</summary>
    public static PhraseTable OfPairs(WordList list) => new(list.Pairs);

    /// <summary>The longest phrase that begins at <paramref name="at"/>, or null.</summary>
    public Phrase? Find(IReadOnlyList<Word> words, int at)
    {
        if (at >= words.Count) return null;
        if (_byFirst.TryGetValue(words[at].Lower, out var phrases))
            foreach (var (phrase, value) in phrases) if (StandsAt(words, at, phrase)) return new(phrase.Length, value);
        foreach (var (shape, value) in _shapes) if (shape.Fits(words[at].Lower)) return new(1, value);
        return null;
    }

    /// <summary>Whether any phrase stands anywhere in <paramref name="words"/>.</summary>
    public bool IsIn(IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++) if (Find(words, at) is not null) return true;
        return false;
    }

    private void Add(string[] words, string value)
    {
        if (words.Length == 0) return;
        if (!_byFirst.TryGetValue(words[0], out var phrases)) _byFirst[words[0]] = phrases = [];
        phrases.Add((words, value));
        phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    private static bool StandsAt(IReadOnlyList<Word> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count) return false;
        for (var i = 1; i < phrase.Length; i++) if (words[at + i].Lower != phrase[i]) return false;
        return true;
    }
}
