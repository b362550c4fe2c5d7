using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>How a line opens.</summary>
/// <param name="At">The word it opens with, adverbs and pronouns before it left out.</param>
/// <param name="Length">How many words the opener has.</param>
/// <param name="Verb">The action it names, or null.</param>
/// <param name="WeakSense">The sense of verbs to offer when it opens weakly, or null.</param>
internal sealed record Opener(int At, int Length, VerbUse? Verb, string? WeakSense)
{
    private const int MostSkipped = 3, LeastRepeated = 5;

    /// <summary>Reads the opener of <paramref name="line"/>.</summary>
    public static Opener Of(TextLine line, LanguageWords words)
    {
        var at = 0;
        while (at < Math.Min(MostSkipped, line.Words.Count - 1) && (words.Skipped.Contains(line.Words[at].Lower) || IsAdverb(line.Words[at].Lower))) at++;
        if (at >= line.Words.Count) return new(0, 0, null, null);
        for (var start = 0; start <= at; start++)
            if (words.Weak.Find(line.Words, start) is { } weak) return new(start, weak.Length, null, weak.Value);
        return new(at, 1, VerbAt(line.Words, at, words) ?? Closing(line.Words, words), null);
    }

    private static VerbUse? VerbAt(IReadOnlyList<Word> text, int at, LanguageWords words)
    {
        var (word, next) = (text[at].Lower, at + 1 < text.Count ? text[at + 1].Lower : "");
        if (words.Verbs.Find(word) is { } known) return words.Openers.MakesNoun(known, next) ? null : known;
        return Rejoined(word, words) ?? words.Openers.Find(word, next) ?? words.Verbs.FindInCompound(word);
    }

    // "Co-led", "re-designed": the verb after the hyphen; "redrew", "reconstruit": the verb after re.
    private static VerbUse? Rejoined(string word, LanguageWords words) =>
        word.Split('-') is [.., _, var last] ? words.Verbs.Find(last) : word.StartsWith("re", StringComparison.Ordinal) && word.Length > LeastRepeated ? words.Verbs.Find(word[2..]) : null;

    // German puts the action last: "Team von zwölf Pflegekräften geleitet". After an auxiliary of the passive it is nobody's action.
    private static VerbUse? Closing(IReadOnlyList<Word> text, LanguageWords words)
    {
        if (words.Passive.IsIn(text)) return null;
        for (var at = text.Count - 1; at > 0; at--)
            if (words.Openers.FindParticiple(text[at].Lower) is { } shape && !char.IsUpper(text[at].Text[0]))
                return words.Verbs.Find(text[at].Lower) is { } use && (use.Form & VerbForm.Participle) != 0 ? use with { Form = VerbForm.Participle } : shape;
        return null;
    }

    private static bool IsAdverb(string word) => word.Length > 4 && (word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("mente", StringComparison.Ordinal));
}
