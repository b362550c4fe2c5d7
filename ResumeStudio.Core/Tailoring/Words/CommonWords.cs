using System.Collections.Frozen;
using System.Globalization;

namespace ResumeStudio.Core.Tailoring.Words;

/// <summary>The lists that hold for every language.</summary>
internal static class CommonWords
{
    /// <summary>Names of units in any language, short words of one left out.</summary>
    public static PhraseIndex Units { get; } = new(GuardWords.Pairs("units"));

    /// <summary>Short forms of scales ("k", "Mio").</summary>
    public static FrozenDictionary<string, decimal> Scales { get; } =
        GuardWords.Pairs("scales").ToFrozenDictionary(pair => pair.Word, pair => decimal.Parse(pair.Key, CultureInfo.InvariantCulture));

    /// <summary>Things that are counted, by what they are called in any language.</summary>
    public static FrozenDictionary<string, string> Counted { get; } = GuardWords.Pairs("counted").DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Key);

    /// <summary>Words that add half of what they follow.</summary>
    public static PhraseIndex Halves { get; } = PhraseIndex.Of(GuardWords.Of("halves"));

    /// <summary>Words for one of a unit.</summary>
    public static FrozenSet<string> One { get; } = GuardWords.Of("one").ToFrozenSet();

    /// <summary>Words before a number that is only a least.</summary>
    public static PhraseIndex More { get; } = PhraseIndex.Of(GuardWords.Of("more"));

    /// <summary>Words before a number that is only a most.</summary>
    public static PhraseIndex Less { get; } = PhraseIndex.Of(GuardWords.Of("less"));

    /// <summary>Words before a number that is not exact.</summary>
    public static PhraseIndex About { get; } = PhraseIndex.Of(GuardWords.Of("about"));

    /// <summary>Words before a number that was.</summary>
    public static PhraseIndex From { get; } = PhraseIndex.Of(GuardWords.Of("from"));

    /// <summary>Words between what is and what was.</summary>
    public static PhraseIndex Instead { get; } = PhraseIndex.Of(GuardWords.Of("instead"));

    /// <summary>Words before a number that came to be.</summary>
    public static PhraseIndex To { get; } = PhraseIndex.Of(GuardWords.Of("to"));

    /// <summary>Words between a part and its whole.</summary>
    public static PhraseIndex OutOf { get; } = PhraseIndex.Of(GuardWords.Of("out of"));

    /// <summary>Words before a part of what stood before.</summary>
    public static PhraseIndex Among { get; } = PhraseIndex.Of(GuardWords.Of("among"));

    /// <summary>Words that open a clause about what stood before.</summary>
    public static FrozenSet<string> Relative { get; } = GuardWords.Of("relative").ToFrozenSet();

    /// <summary>Adverbs of rates, in seconds, months below zero.</summary>
    public static PhraseIndex Rates { get; } = new(GuardWords.Pairs("rates"));

    /// <summary>Positions.</summary>
    public static PhraseIndex Roles { get; } = new(GuardWords.Pairs("roles"));

    /// <summary>Levels of positions.</summary>
    public static PhraseIndex Levels { get; } = new(GuardWords.Pairs("levels"));

    /// <summary>Tools, methods and languages.</summary>
    public static PhraseIndex Tools { get; } = new(GuardWords.Pairs("tools"));

    /// <summary>Words before the day that something began.</summary>
    public static FrozenSet<string> Since { get; } = GuardWords.Of("since").ToFrozenSet();

    /// <summary>Words before the day that something ended.</summary>
    public static FrozenSet<string> Until { get; } = GuardWords.Of("until").ToFrozenSet();

    /// <summary>Words between two dates of a time.</summary>
    public static FrozenSet<string> Range { get; } = GuardWords.Of("range").ToFrozenSet();

    /// <summary>Words for today.</summary>
    public static FrozenSet<string> Present { get; } = GuardWords.Of("present").ToFrozenSet();

    /// <summary>Words before the time of a rate.</summary>
    public static FrozenSet<string> Per { get; } = GuardWords.Of("per").ToFrozenSet();

    /// <summary>Words before a time that say how often, with or without a number.</summary>
    public static FrozenSet<string> Every { get; } = GuardWords.Of("every").ToFrozenSet();

    /// <summary>Words before "a year" that make it a time and not a rate.</summary>
    public static FrozenSet<string> Within { get; } = GuardWords.Of("within").ToFrozenSet();

    /// <summary>Words that say nothing of what a sentence is about.</summary>
    public static FrozenSet<string> Function { get; } = GuardWords.Of("function").ToFrozenSet();

    /// <summary>Words with a capital that name nothing.</summary>
    public static FrozenSet<string> Capitals { get; } = GuardWords.Of("capitals").ToFrozenSet();

    /// <summary>Legal forms, which names may drop.</summary>
    public static FrozenSet<string> Legal { get; } = GuardWords.Of("legal").ToFrozenSet();

    /// <summary>Small words inside names.</summary>
    public static FrozenSet<string> Joins { get; } = GuardWords.Of("joins").ToFrozenSet();
}
