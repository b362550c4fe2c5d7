using System.Globalization;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Postings.Matching;

/// <summary>Reads words that stand for a rank from 1 to 5.</summary>
internal static class Ranks
{
    /// <summary>The highest rank that is named, or 0.</summary>
    public static int Highest(IReadOnlyList<Token> tokens, PhraseIndex ranks) => All(tokens, ranks).Select(found => found.Rank).DefaultIfEmpty(0).Max();

    /// <summary>Every rank that is named, with where it stands.</summary>
    public static IEnumerable<(int Rank, int At, int Count)> All(IReadOnlyList<Token> tokens, PhraseIndex ranks)
    {
        for (var at = 0; at < tokens.Count; at++)
            if (ranks.Find(tokens, at) is { } found) yield return (int.Parse(found.Key, CultureInfo.InvariantCulture), at, found.Count);
    }
}
