using ResumeStudio.Core.Postings.Words;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>Reads the words of a text that say something, with synonyms under one key.</summary>
internal static class TermReader
{
    /// <summary>The terms of <paramref name="passage"/> in order; words that only ask are left out.</summary>
    public static List<Term> Of(Passage passage, PostingSpeech speech)
    {
        var terms = new List<Term>(passage.Tokens.Count / 2);
        for (var at = 0; at < passage.Tokens.Count;)
        {
            var term = Read(passage, at, speech);
            if (term is { } found) terms.Add(found);
            at += term?.Count ?? 1;
        }

        return terms;
    }

    /// <summary>The keys of the single words of a phrase: "project management" also speaks of projects.</summary>
    public static IEnumerable<string> WordsOf(Term phrase, PostingSpeech speech) =>
        Token.ListOf(phrase.Text).Where(token => token.Kind == TokenKind.Word && token.Text.Length > 1).Select(token => SameWords.Index.Find([token], 0) is { } same ? "~" + same.Key : speech.Stem(token.Fold));

    private static Term? Read(Passage passage, int at, PostingSpeech speech)
    {
        var token = passage.Tokens[at];
        if (CommonWords.Tools.Find(passage.Tokens, at) is { } tool) return Make(passage, at, tool.Count, "=" + tool.Key, isName: true);
        if (token.Kind != TokenKind.Word || token.Text.Length < 2) return null;
        if (SameWords.Index.Find(passage.Tokens, at) is { } same) return Make(passage, at, same.Count, "~" + same.Key, isName: false);
        if (speech.IsEmpty(token.Fold)) return null;
        var word = WithoutSuffix(token.Fold, speech);
        if (word != token.Fold) return OfWord(passage, at, word, speech);
        return Make(passage, at, 1, speech.Stem(word), token.IsMarked);
    }

    // "Polnischkenntnisse", "Logistikerfahrung": what is known stands before.
    private static Term? OfWord(Passage passage, int at, string word, PostingSpeech speech)
    {
        var alone = Token.ListOf(word);
        if (CommonWords.Tools.Find(alone, 0) is { } tool) return Make(passage, at, 1, "=" + tool.Key, isName: true);
        return Make(passage, at, 1, SameWords.Index.Find(alone, 0) is { } same ? "~" + same.Key : speech.Stem(word), isName: false);
    }

    private static string WithoutSuffix(string word, PostingSpeech speech) =>
        speech.Language == "de" && speech.Suffixes.FirstOrDefault(suffix => word.Length - suffix.Length >= 3 && word.EndsWith(suffix, StringComparison.Ordinal)) is { } found ? word[..^found.Length] : word;

    private static Term Make(Passage passage, int at, int count, string key, bool isName) => new(key, isName, at, count, passage.Quote(at, count), passage.Tokens[at].Fold);
}
