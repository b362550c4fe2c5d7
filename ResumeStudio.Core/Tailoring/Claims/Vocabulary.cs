using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>The words of an entry. Words of one root are the same, and so are a compound and its first or last part.</summary>
internal sealed class Vocabulary
{
    private const int Root = 5, Least = 3, MostEnding = 3;

    private readonly Dictionary<string, List<(Token Token, string Address)>> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evidence> _counted = new(StringComparer.Ordinal);

    /// <summary>Reads the words of all <paramref name="texts"/>.</summary>
    public Vocabulary(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
            foreach (var token in text.Read.Passage.Tokens.Where(token => token.Kind == TokenKind.Word && token.Fold.Length >= Least))
            {
                var head = token.Fold[..Least];
                if (!_byHead.TryGetValue(head, out var words)) _byHead[head] = words = [];
                words.Add((token, text.Address));
                if (CommonWords.Counted.TryGetValue(token.Fold, out var kind)) _counted.TryAdd(kind, new(text.Address, token.Text));
            }
    }

    /// <summary>The word that <paramref name="word"/> is a form, a part or a compound of, or null.</summary>
    public Evidence? Prove(Token word)
    {
        if (CommonWords.Counted.TryGetValue(word.Fold, out var kind) && _counted.TryGetValue(kind, out var counted)) return counted;
        foreach (var known in _byHead.GetValueOrDefault(word.Fold[..Least]) ?? [])
            if (IsOneRoot(known.Token.Fold, word.Fold)) return new(known.Address, known.Token.Text);
        foreach (var known in _byHead.Values.SelectMany(words => words))
            if (Ends(known.Token.Fold, word.Fold) || Ends(word.Fold, known.Token.Fold)) return new(known.Address, known.Token.Text);
        return null;
    }

    private static bool IsOneRoot(string one, string other)
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        return same >= Root || same >= Least && same >= Math.Min(one.Length, other.Length) - 1 && Math.Abs(one.Length - other.Length) <= MostEnding;
    }

    private static bool Ends(string compound, string word) => word.Length >= Root && compound.Length > word.Length + 2 && compound.EndsWith(word, StringComparison.Ordinal);
}
