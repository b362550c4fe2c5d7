namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Everything that the checks know of one language.</summary>
internal sealed class LanguageWords
{
    private static readonly Dictionary<string, LanguageWords> Known = new()
    {
        ["en"] = new("en", "English", EnglishVerbs.Read),
        ["de"] = new("de", "German", GermanVerbs.Read),
        ["fr"] = new("fr", "French", FrenchVerbs.Read),
        ["es"] = new("es", "Spanish", SpanishVerbs.Read),
    };

    private readonly WordFile _file;

    private LanguageWords(string code, string name, Func<string, Verb> inflect)
    {
        _file = WordFile.Read(name, code);
        (Verbs, Openers) = (new(_file["verbs"], inflect), new(_file["shapes"]));
        (Weak, Fillers) = (PhraseTable.OfPairs(_file["weak"]), PhraseTable.OfPairs(_file["fillers"]));
        (Pronouns, Buzzwords, Passive, Participles) = (Table("pronouns"), Table("buzzwords"), Table("passive"), Table("participles"));
        (Base, Result, Instructions, Percent) = (Table("base"), Table("result"), Table("instructions"), Table("percent"));
        Natural = Table("natural");
        (Numbers, Dates, Skipped) = (Set("numbers"), Set("dates"), Set("skipped"));
        Headings = _file["headings"].Pairs.ToDictionary(pair => pair.Key, pair => (IReadOnlySet<string>)WordList.Split(pair.Value).ToHashSet());
    }

    /// <summary>The words of a primary language tag, or null when the checks do not speak it.</summary>
    public static LanguageWords? For(string language) => Known.GetValueOrDefault(language);

    /// <summary>The languages that the checks speak.</summary>
    public static IReadOnlyCollection<string> Languages => Known.Keys;

    /// <summary>Its lists with their versions.</summary>
    public IReadOnlyCollection<WordList> Lists => _file.All;

    /// <summary>Known section titles under <c>work</c>, <c>education</c>, <c>skills</c>, <c>projects</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Headings { get; }

    /// <summary>Action verbs.</summary>
    public VerbTable Verbs { get; }

    /// <summary>Shapes of action words that no list names.</summary>
    public OpenerShapes Openers { get; }

    /// <summary>Weak openers, each with the sense to offer verbs of.</summary>
    public PhraseTable Weak { get; }

    /// <summary>Words that say nothing, each with what to do instead.</summary>
    public PhraseTable Fillers { get; }

    /// <summary>Worn words.</summary>
    public PhraseTable Buzzwords { get; }

    /// <summary>Pronouns of the first person.</summary>
    public PhraseTable Pronouns { get; }

    /// <summary>Auxiliaries of the passive.</summary>
    public PhraseTable Passive { get; }

    /// <summary>Participles that follow them.</summary>
    public PhraseTable Participles { get; }

    /// <summary>Participles beside which a passive is the natural way to say it: "was awarded".</summary>
    public PhraseTable Natural { get; }

    /// <summary>Words that name the base of a percentage.</summary>
    public PhraseTable Base { get; }

    /// <summary>Words that lead to a result.</summary>
    public PhraseTable Result { get; }

    /// <summary>Instructions to a model.</summary>
    public PhraseTable Instructions { get; }

    /// <summary>The word for percent.</summary>
    public PhraseTable Percent { get; }

    /// <summary>Number words from two on.</summary>
    public IReadOnlySet<string> Numbers { get; }

    /// <summary>Months, and words that stand before a year.</summary>
    public IReadOnlySet<string> Dates { get; }

    /// <summary>Words before an opener that do not count.</summary>
    public IReadOnlySet<string> Skipped { get; }

    private PhraseTable Table(string name) => PhraseTable.Of(_file[name]);

    private HashSet<string> Set(string name) => [.. _file[name].Words];
}
