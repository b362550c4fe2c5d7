using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Words;

/// <summary>All lists of one language, ready to be found in a text.</summary>
internal sealed class Speech
{
    private static readonly string[] Spoken = ["en", "de", "fr", "es"];
    private static readonly ConcurrentDictionary<string, Speech> Known = new();

    private readonly FrozenSet<string> _neutral, _adjectives;

    private Speech(string language)
    {
        Numbers = GuardWords.Pairs("numbers", language).ToDictionary(pair => Folding.Fold(pair.Word), pair => decimal.Parse(pair.Key, CultureInfo.InvariantCulture));
        Units = new(GuardWords.Pairs("units", language));
        Factors = new(GuardWords.Pairs("factors", language));
        Months = new(GuardWords.Pairs("months", language));
        Degrees = new(GuardWords.Pairs("degrees", language));
        Compounds = [.. GuardWords.Of("compounds", language)];
        (_neutral, _adjectives) = (Roots(GuardWords.Of("neutral", language)), Roots(GuardWords.Of("adjectives", language)));
        Before = GuardWords.Of("before", language).ToFrozenSet();
        Institutions = GuardWords.Of("institutions", language).ToFrozenSet();
    }

    /// <summary>Numbers in words, folded.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers { get; }

    /// <summary>Names of units: base unit and how many of it, parted by a space.</summary>
    public PhraseIndex Units { get; }

    /// <summary>Verbs and adverbs that multiply.</summary>
    public PhraseIndex Factors { get; }

    /// <summary>Months, each for its number.</summary>
    public PhraseIndex Months { get; }

    /// <summary>Degrees.</summary>
    public PhraseIndex Degrees { get; }

    /// <summary>Ends of titles written as one word.</summary>
    public IReadOnlyList<string> Compounds { get; }

    /// <summary>Words beside which a capital is a name where all nouns have one.</summary>
    public FrozenSet<string> Institutions { get; }

    /// <summary>Words before a noun.</summary>
    public FrozenSet<string> Before { get; }

    /// <summary>Whether a folded word fits any entry.</summary>
    public bool IsNeutral(string word) => Has(_neutral, word) || IsAdjective(word);

    /// <summary>Whether a folded word may stand between an article and its noun.</summary>
    public bool IsAdjective(string word) => Has(_adjectives, word);

    /// <summary>The lists of a language; English when the guard does not speak it.</summary>
    public static Speech For(string language) => Known.GetOrAdd(Spoken.Contains(language) ? language : "en", tag => new(tag));

    private static FrozenSet<string> Roots(IEnumerable<string> words) => words.SelectMany(word => new[] { word, Folding.Root(word) }).ToFrozenSet();

    private static bool Has(FrozenSet<string> words, string word) => words.Contains(word) || words.Contains(Folding.Root(word));
}
