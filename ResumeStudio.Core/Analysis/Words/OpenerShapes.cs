namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Shapes by which an action word is known though no list names it: "calibrated", "Einrichtung von", "buceo los".</summary>
internal sealed class OpenerShapes
{
    private const int LeastLetters = 5, LeastPast = 4;

    private readonly List<(WordShape Shape, VerbForm Form)> _shapes;
    private readonly HashSet<string> _links, _articles, _exceptions, _nouns;

    /// <summary>Reads the list.</summary>
    public OpenerShapes(WordList list)
    {
        _shapes = [.. Read(list, "past", VerbForm.Past), .. Read(list, "present", VerbForm.Present), .. Read(list, "participle", VerbForm.Participle), .. Read(list, "infinitive", VerbForm.Infinitive), .. Read(list, "noun", VerbForm.Noun)];
        (_links, _articles) = ([.. list.Under("links")], [.. list.Under("articles")]);
        (_exceptions, _nouns) = ([.. list.Under("noverbs")], [.. list.Under("nouns")]);
    }

    /// <summary>Whether a gerund before <paramref name="next"/> is a noun: "troubleshooting of panels".</summary>
    public bool MakesNoun(VerbUse use, string next) => (use.Form & VerbForm.Gerund) != 0 && _nouns.Contains(next);

    /// <summary>What <paramref name="word"/> at the start can be, with the word after it, both in lower case; null when it is no action word by its shape.</summary>
    public VerbUse? Find(string word, string next) => Find(word, form => form switch
    {
        VerbForm.Noun => _links.Contains(next),
        VerbForm.Present => _articles.Contains(next) || next.Length > 0 && char.IsDigit(next[0]) && _articles.Contains("0"),
        VerbForm.Participle => !word.StartsWith("ge", StringComparison.Ordinal),
        _ => true,
    });

    /// <summary>Whether <paramref name="word"/> at the end can be a participle.</summary>
    public VerbUse? FindParticiple(string word) => Find(word, form => form == VerbForm.Participle);

    private VerbUse? Find(string word, Func<VerbForm, bool> wanted)
    {
        if (_exceptions.Contains(word)) return null;
        foreach (var (shape, form) in _shapes) if (word.Length >= (form == VerbForm.Past ? LeastPast : LeastLetters) && shape.Fits(word) && wanted(form)) return new(word, "", false, form);
        return null;
    }

    private static IEnumerable<(WordShape, VerbForm)> Read(WordList list, string key, VerbForm form) => list.Under(key).Select(shape => (new WordShape(shape), form));
}
