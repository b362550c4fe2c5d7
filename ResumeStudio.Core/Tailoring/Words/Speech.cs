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

    private Speech(string language)
    {
        Numbers = GuardWords.Pairs("numbers", language).ToDictionary(pair => Folding.Fold(pair.Word), pair => decimal.Parse(pair.Key, CultureInfo.InvariantCulture));
        Factors = new(GuardWords.Pairs("factors", language));
        Months = new(GuardWords.Pairs("months", language));
        Degrees = new(GuardWords.Pairs("degrees", language));
        Compounds = [.. GuardWords.Of("compounds", language)];
        Institutions = GuardWords.Of("institutions", language).ToFrozenSet();
    }

    /// <summary>Numbers in words, folded.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers { get; }

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

    /// <summary>The lists of a language; English when the guard does not speak it.</summary>
    public static Speech For(string language) => Known.GetOrAdd(Spoken.Contains(language) ? language : "en", tag => new(tag));
}
