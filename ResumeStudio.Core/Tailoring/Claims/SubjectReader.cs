using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>
/// Finds the common nouns of a passage that say what it is about. Words that fit any entry, action words, and words whose shape or
/// place is a verb's, an adjective's or an adverb's are none.
/// </summary>
internal static class SubjectReader
{
    private const int Least = 4;

    private static readonly string[] NoNouns = ["ed", "ing", "ly", "able", "ible", "ous", "ful", "less"];
    private static readonly string[] BeforeVerbs = ["to", "and", "who", "that", "which", "it", "they", "he", "she", "also", "or"];
    private static readonly string[] Genitives = ["der", "des", "von", "eines", "einer", "vom", "de", "d", "du", "des", "del"];

    /// <summary>The nouns that no claim of the passage covers, each as a claim.</summary>
    public static IEnumerable<WordMark> Of(ReadPassage read)
    {
        var passage = read.Passage;
        var taken = new HashSet<int>(read.Marks.SelectMany(mark => Enumerable.Range(mark.At, mark.Count)));
        for (var at = 1; at < passage.Tokens.Count; at++)
            if (!taken.Contains(at) && !passage.IsOpening(at) && IsWord(passage, at) && IsNoun(passage, at)) yield return new(ClaimKind.Subject, at, 1, false);
    }

    private static bool IsWord(Passage passage, int at)
    {
        var token = passage.Tokens[at];
        return token.Kind == TokenKind.Word && token.Fold.Length >= Least && token.Text.All(char.IsLetter)
            && !CommonWords.Function.Contains(token.Fold) && !Speech.For(passage.Language).IsNeutral(token.Fold) && !IsAction(passage, at);
    }

    // Most languages make a noun of each action: "Leitung der Station" is one, "für Forschung" a subject.
    private static bool IsAction(Passage passage, int at)
    {
        if (LanguageWords.For(passage.Language)?.Verbs.Find(passage.Tokens[at].Text.ToLowerInvariant()) is not { } use) return false;
        return use.Form != VerbForm.Noun && !(passage.Language == "de" && passage.Tokens[at].IsCapital) || at + 1 < passage.Tokens.Count && Genitives.Contains(passage.Tokens[at + 1].Fold);
    }

    private static bool IsNoun(Passage passage, int at) => passage.Language switch
    {
        "de" => passage.Tokens[at].IsCapital,
        "fr" or "es" => IsAfterArticle(passage, at) && !IsInfinitive(passage, at),
        _ => !Array.Exists(NoNouns, ending => passage.Tokens[at].Fold.EndsWith(ending, StringComparison.Ordinal)) && !BeforeVerbs.Contains(passage.Tokens[at - 1].Fold),
    };

    // "une grande usine": an adjective may stand between.
    private static bool IsAfterArticle(Passage passage, int at)
    {
        var speech = Speech.For(passage.Language);
        var before = at - 1;
        if (before > 0 && speech.IsAdjective(passage.Tokens[before].Fold) && !passage.IsBreak(at)) before--;
        return !passage.IsBreak(at) && (passage.Tokens[before].Kind == TokenKind.Number || speech.Before.Contains(passage.Tokens[before].Fold) || speech.Numbers.ContainsKey(passage.Tokens[before].Fold));
    }

    private static bool IsInfinitive(Passage passage, int at) => passage.Tokens[at].Fold is [.., 'a' or 'e' or 'i', 'r'] or [.., 'r', 'e'] or [.., 'r', 's', 'e'] || passage.Tokens[at - 1].Fold == "en" && passage.Tokens[at].Fold.EndsWith("ant", StringComparison.Ordinal);
}
