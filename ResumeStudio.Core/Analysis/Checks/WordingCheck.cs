using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-W7: pronouns, passive, filler and worn words, each place quoted. A summary may speak in the first person.</summary>
internal sealed class WordingCheck() : LineCheck("R-W7")
{
    private protected override IReadOnlyList<TextLine> LinesOf(ResumeReading resume) => resume.Lines;

    private protected override IEnumerable<Finding> FindingsOf(TextLine line, ResumeReading resume)
    {
        var words = resume.Words!;
        for (var at = 0; at < line.Words.Count; at++)
        {
            if (words.Buzzwords.Find(line.Words, at) is { } worn) yield return At(line, Severity.Improve, line.Quote(at, worn.Length), "A worn word", "Everybody writes it, so it tells nothing about you.", "Show it by an example, or leave it out.");
            if (words.Fillers.Find(line.Words, at) is { } filler) yield return At(line, Severity.Improve, line.Quote(at, filler.Length), "A filler", "It takes room and says nothing.", $"Instead: {filler.Value}.");
            if (line.Kind == LineKind.Summary) continue;
            if (words.Pronouns.Find(line.Words, at) is { } pronoun && !IsGrade(line.Words[at])) yield return At(line, Severity.Improve, line.QuoteAround(at, pronoun.Length), "A pronoun", "In a list of achievements the reader knows that it is you.", "Leave it out and begin with the verb.");
            if (PassiveAt(line, at, resume) is { } length) yield return At(line, Severity.Improve, line.Quote(at, length), "Passive", "It hides that you did it.", "Say what you did: begin with the verb.");
        }
    }

    // "Level I", "Phase I": a Roman one stands alone and is no pronoun; neither is a name in capitals ("US", "WIR").
    private static bool IsGrade(Word word) => word.Text.Length > 1 && word.Text.All(char.IsUpper);

    private int? PassiveAt(TextLine line, int at, ResumeReading resume)
    {
        if (resume.Words!.Passive.Find(line.Words, at) is not { } auxiliary) return null;
        var reach = resume.Language == "de" ? Count("passiveReachGerman") : Count("passiveReach");
        for (var next = at + auxiliary.Length; next < Math.Min(at + auxiliary.Length + reach, line.Words.Count); next++)
            if (IsParticiple(line.Words[next], resume.Words)) return resume.Words.Natural.Find(line.Words, next) is null ? next + 1 - at : null;
        return null;
    }

    private static bool IsParticiple(Word word, LanguageWords words) => !char.IsUpper(word.Text[0]) && word.Text.Length > 3
        && (words.Participles.Find([word], 0) is not null || words.Verbs.Find(word.Lower) is { } use && (use.Form & VerbForm.Participle) != 0);
}
