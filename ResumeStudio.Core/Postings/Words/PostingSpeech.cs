using System.Collections.Frozen;
using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Postings.Words;

/// <summary>What the reader of postings knows of one language.</summary>
internal sealed class PostingSpeech
{
    private const int LeastWords = 8, LeastShare = 12, Sample = 2000;

    private static readonly FrozenDictionary<string, PostingSpeech> Known = new[] { ("en", "English"), ("de", "German"), ("fr", "French"), ("es", "Spanish") }.ToFrozenDictionary(pair => pair.Item1, pair => new PostingSpeech(pair.Item1, pair.Item2));

    private static readonly string[] Spoken = ["en", "de", "fr", "es"];

    private readonly WordFile _file;
    private readonly FrozenSet<string> _function;
    private readonly FrozenDictionary<char, string[]> _endings;

    private PostingSpeech(string language, string name)
    {
        _file = WordFile.Read(name, language, "Postings");
        (Language, _function, _endings) = (language, Set("function"), _file["endings"].Words.OrderByDescending(ending => ending.Length).GroupBy(ending => ending[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray()));
        (Must, Nice, Cues, ForApplication) = (Index("must"), Index("nice"), Index("cues"), PhraseIndex.Of(_file["application"].Words.Concat(_file["soft"].Words)));
        (Ask, Or, Such, Years, Several) = (Set("ask"), Index("or"), Index("such"), Set("years"), Index("several"));
        (Fluency, Degrees, Seniority) = (Ranks("fluency"), Ranks("degrees"), Ranks("seniority"));
        Headings = [.. _file["headings"].Pairs.SelectMany(pair => WordList.Split(pair.Value).Select(phrase => (pair.Key, Folded(phrase))))];
        Suffixes = [.. Ask.Where(word => word.Length >= 8).OrderByDescending(word => word.Length)];
    }

    public string Language { get; }

    /// <summary>Words that make a sentence a must.</summary>
    public PhraseIndex Must { get; }

    /// <summary>Words that make it only welcome.</summary>
    public PhraseIndex Nice { get; }

    /// <summary>Words by which a sentence of prose asks for something.</summary>
    public PhraseIndex Cues { get; }

    /// <summary>What an application answers, not a resume.</summary>
    public PhraseIndex ForApplication { get; }

    /// <summary>Words that ask and name nothing ("strong experience in").</summary>
    public FrozenSet<string> Ask { get; }

    /// <summary>The longer of them, which end German compounds ("Polnischkenntnisse").</summary>
    public IReadOnlyList<string> Suffixes { get; }

    public PhraseIndex Or { get; }

    public PhraseIndex Such { get; }

    public FrozenSet<string> Years { get; }

    /// <summary>"Several years", which is taken for two.</summary>
    public PhraseIndex Several { get; }

    /// <summary>How well a language is spoken, from 1 to 5.</summary>
    public PhraseIndex Fluency { get; }

    /// <summary>Degrees, from 1 (vocational) to 5 (doctor).</summary>
    public PhraseIndex Degrees { get; }

    /// <summary>Words of seniority in titles, from 1 to 5.</summary>
    public PhraseIndex Seniority { get; }

    /// <summary>Headings as folded words, with what stands under them.</summary>
    public IReadOnlyList<(string Kind, string Phrase)> Headings { get; }

    /// <summary>Its lists with their versions, the shared ones included.</summary>
    public IEnumerable<WordList> Lists => _file.All.Concat(SameWords.Lists);

    /// <summary>The words of a language, or null when it is not read.</summary>
    public static PostingSpeech? For(string language) => Known.GetValueOrDefault(language);

    /// <summary>The language of a text by its small words, of a bare list by its headings; or an empty string.</summary>
    public static string Guess(string text)
    {
        text = text.Length > Sample ? text[..Sample] : text;
        var words = Token.ListOf(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Fold).ToList();
        var (best, count) = Known.Values.OrderBy(speech => speech.Language, StringComparer.Ordinal).Select(speech => (speech.Language, Count: words.Count(speech._function.Contains))).MaxBy(guess => guess.Count);
        return words.Count >= LeastWords && count * 100 >= words.Count * LeastShare ? best : GuessByHeadings(text);
    }

    /// <summary>A folded word without its inflection: enough to see that two words of this language are one.</summary>
    public string Stem(string word)
    {
        for (var pass = 0; pass < 2; pass++) word = WithoutEnding(word);
        return word;
    }

    /// <summary>Whether a word says nothing of what is asked for.</summary>
    public bool IsEmpty(string word) => _function.Contains(word) || Ask.Contains(word) || CommonWords.Function.Contains(word);

    public static string Folded(string text) => string.Join(' ', Token.ListOf(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Fold));

    // The longest ending that leaves four letters.
    private string WithoutEnding(string word)
    {
        if (word.Length < 5 || !_endings.TryGetValue(word[^1], out var endings)) return word;
        foreach (var ending in endings) if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }

    private static string GuessByHeadings(string text)
    {
        var lines = text.Split('\n').Select(Folded).Where(line => line.Length > 0).ToHashSet();
        return Spoken.FirstOrDefault(language => Known[language].Headings.Any(heading => lines.Contains(heading.Phrase))) ?? "";
    }

    private FrozenSet<string> Set(string list) => _file[list].Words.ToFrozenSet();

    private PhraseIndex Index(string list) => PhraseIndex.Of(_file[list].Words);

    private PhraseIndex Ranks(string list) => new(_file[list].Pairs.SelectMany(pair => WordList.Split(pair.Value).Select(word => (pair.Key, word))));
}
