using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Words;

/// <summary>Phrases of one or more words, found at a place of a text; each stands for a key. A star ends a word that may go on.</summary>
internal sealed class PhraseIndex
{
    private const int LeastShape = 4;

    private readonly Dictionary<string, List<(Token[] Words, bool Exact, string Key)>> _byFirst = new(StringComparer.Ordinal);
    private readonly List<(string Head, string Key)> _shapes = [];

    /// <summary>Indexes pairs of key and phrase.</summary>
    public PhraseIndex(IEnumerable<(string Key, string Phrase)> pairs)
    {
        foreach (var (key, phrase) in pairs)
        {
            if (phrase.Length > LeastShape && phrase[^1] == '*') _shapes.Add((phrase[..^1], key));
            else Add(key, phrase.TrimStart('!'), phrase[0] == '!');
        }

        foreach (var phrases in _byFirst.Values) phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    /// <summary>A plain list; the key of each phrase is the phrase.</summary>
    public static PhraseIndex Of(IEnumerable<string> phrases) => new(phrases.Select(phrase => (phrase, phrase)));

    /// <summary>The longest phrase that begins at <paramref name="at"/>: its key and how many tokens it takes, or null.</summary>
    public (string Key, int Count)? Find(IReadOnlyList<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count) return null;
        if (_byFirst.TryGetValue(tokens[at].Fold, out var phrases))
            foreach (var (words, exact, key) in phrases) if (StandsAt(tokens, at, words, exact)) return (key, words.Length);
        foreach (var (head, key) in _shapes) if (tokens[at].Fold.StartsWith(head, StringComparison.Ordinal)) return (key, 1);
        return null;
    }

    /// <summary>The phrase that ends before <paramref name="end"/>, or null.</summary>
    public (string Key, int Count)? FindBefore(IReadOnlyList<Token> tokens, int end)
    {
        for (var count = Math.Min(3, end); count > 0; count--)
            if (Find(tokens, end - count) is { } found && found.Count == count) return found;
        return null;
    }

    private void Add(string key, string phrase, bool exact)
    {
        var words = Token.ListOf(phrase).ToArray();
        if (words.Length == 0) return;
        if (!_byFirst.TryGetValue(words[0].Fold, out var phrases)) _byFirst[words[0].Fold] = phrases = [];
        phrases.Add((words, exact, key));
    }

    private static bool StandsAt(IReadOnlyList<Token> tokens, int at, Token[] words, bool exact)
    {
        if (at + words.Length > tokens.Count) return false;
        for (var i = 0; i < words.Length; i++)
            if (exact ? tokens[at + i].Text != words[i].Text : tokens[at + i].Fold != words[i].Fold) return false;
        return true;
    }
}
