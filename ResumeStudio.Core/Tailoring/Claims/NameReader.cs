using ResumeStudio.Core.Analysis.Words;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>
/// Finds names by their capitals. German writes every noun with one, so there a name needs more: a spelling such as "SAP",
/// a second capital beside it, or a word such as "bei" or "Klinikum".
/// </summary>
internal static class NameReader
{
    private const int LongestName = 8;
    private static readonly string[] NounEndings = ["ung", "ungen", "ion", "ionen", "heit", "keit", "schaft", "schaften", "tat", "nis"];

    /// <summary>The name that begins at <paramref name="at"/>, or null. Taken tokens are part of other claims.</summary>
    public static WordMark? ReadAt(Passage passage, int at, bool[] taken)
    {
        if (!IsPart(passage, at, taken)) return null;
        var end = EndOf(passage, at, taken);
        var isOpening = passage.IsOpening(at);
        var isName = passage.Tokens[at].IsMarked || end - at > 1 || (passage.Language == "de" ? IsGermanName(passage, at, isOpening) : !isOpening);
        return isName ? new(ClaimKind.Name, at, end - at, isOpening && !passage.Tokens[at].IsMarked) : null;
    }

    private static bool IsPart(Passage passage, int at, bool[] taken)
    {
        if (at >= passage.Tokens.Count || taken[at]) return false;
        var token = passage.Tokens[at];
        return (token.IsCapital || token.IsMarked) && !CommonWords.Capitals.Contains(token.Fold) && !(token.Text.Length == 1 && passage.IsOpening(at))
            && !(passage.IsOpening(at) && (CommonWords.Function.Contains(token.Fold) || IsVerb(passage, token)));
    }

    // "Led Northwind Labs": the name begins after the verb.
    private static bool IsVerb(Passage passage, Token token) => !token.IsMarked && LanguageWords.For(passage.Language)?.Verbs.IsKnown(token.Text.ToLowerInvariant()) == true;

    private static int EndOf(Passage passage, int at, bool[] taken)
    {
        var end = at + 1;
        while (end - at < LongestName && !passage.IsBreak(end))
        {
            if (IsPart(passage, end, taken)) end++;
            else if (JoinedAt(passage, end, taken) is { } next) end = next;
            else break;
        }

        return end;
    }

    // "University of Leeds", "Harbour & Finch", "Université de la Côte"; German joins nothing, for its nouns all have capitals.
    private static int? JoinedAt(Passage passage, int at, bool[] taken)
    {
        var next = at;
        while (next < passage.Tokens.Count && next - at < 2 && CommonWords.Joins.Contains(passage.Tokens[next].Fold) && !passage.IsBreak(next)) next++;
        return next > at && !passage.IsBreak(next) && IsPart(passage, next, taken) && (passage.Language != "de" || passage.Tokens[at].Text == "&") ? next + 1 : null;
    }

    private static bool IsGermanName(Passage passage, int at, bool isOpening)
    {
        var word = passage.Tokens[at].Fold;
        if (isOpening || Speech.For("de").Institutions.Contains(word)) return false;
        var before = at - 1;
        if (before > 0 && passage.Tokens[before].Fold is "der" or "dem" or "den") before--;
        return passage.Tokens[before].Fold is "bei" or "beim" or "firma" && !Array.Exists(NounEndings, ending => word.EndsWith(ending, StringComparison.Ordinal));
    }
}
