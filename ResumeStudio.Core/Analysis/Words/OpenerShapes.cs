namespace ResumeStudio.Core.Analysis.Words;

/// <summary>Shapes by which an action word is known though no list names it: "calibrated", "Einrichtung von", "vulgarisation de".</summary>
internal sealed class OpenerShapes
{
    private const int LeastLetters = 5;

    private readonly List<(WordShape Shape, VerbForm Form)> _shapes;
    private readonly HashSet<string> _links, _exceptions, _nouns;

    /// <summary>Reads the list.</summary>
    public OpenerShapes(WordList list)
    {
        _shapes = [.. Read(list, "past", VerbForm.Past), .. Read(list, "participle", VerbForm.Participle), .. Read(list, "infinitive", VerbForm.Infinitive), .. Read(list, "noun", VerbForm.Noun)];
        (_links, _exceptions, _nouns) = ([.. list.Under("links")], [.. list.Under("noverbs")], [.. list.Under("nouns")]);
    }

    /// <summary>Whether a gerund before <paramref name="next"/> is a noun: "troubleshooting of panels".</summary>
    public bool MakesNoun(VerbUse use, string next) => (use.Form & VerbForm.Gerund) != 0 && _nouns.Contains(next);

    /// <summary>What <paramref name="word"/> at the start can be, with the word after it, both in lower case; null when it is no action word by its shape.</summary>
    public VerbUse? Find(string word, string next) => Find(word, form => form != VerbForm.Participle && (form != VerbForm.Noun || _links.Contains(next)))
        ?? Find(word, form => form == VerbForm.Participle && !word.StartsWith("ge", StringComparison.Ordinal));

    /// <summary>Whether <paramref name="word"/> at the end can be a participle.</summary>
    public VerbUse? FindParticiple(string word) => Find(word, form => form == VerbForm.Participle);

    private VerbUse? Find(string word, Func<VerbForm, bool> wanted)
    {
        if (word.Length < LeastLetters || _exceptions.Contains(word)) return null;
        foreach (var (shape, form) in _shapes) if (wanted(form) && shape.Fits(word)) return new(word, "", false, form);
        return null;
    }

    private static IEnumerable<(WordShape, VerbForm)> Read(WordList list, string key, VerbForm form) => list.Under(key).Select(shape => (new WordShape(shape), form));
}
