using System.Collections.Frozen;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Reading;

/// <summary>Cuts a text into sentences.</summary>
internal static class Sentences
{
    private const int LongestAbbreviation = 8, LongestSentence = 1000;
    private static readonly FrozenSet<string> Abbreviations = GuardWords.Of("abbreviations").ToFrozenSet();

    /// <summary>The sentences with where each begins, without white space around them. One that never ends is cut after a thousand letters, which bounds the work.</summary>
    public static IEnumerable<(int Start, string Text)> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsEnd(text, at) && !(at - start >= LongestSentence && char.IsWhiteSpace(text[at]))) continue;
            if (Trimmed(text, start, at + 1) is { } sentence) yield return sentence;
            start = at + 1;
        }

        if (Trimmed(text, start, text.Length) is { } last) yield return last;
    }

    private static bool IsEnd(string text, int at) => text[at] is '\n' or '\r'
        || text[at] is '.' or '!' or '?' or '…' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && !GoesOn(text, at);

    // A small letter goes on; so does what follows an abbreviation, an initial or a German ordinal.
    private static bool GoesOn(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && next - at < LongestAbbreviation && char.IsWhiteSpace(text[next])) next++;
        if (next < text.Length && char.IsLower(text[next])) return true;
        if (text[at] != '.') return false;
        var from = at;
        while (from > 0 && at - from <= LongestAbbreviation && (char.IsLetter(text[from - 1]) || text[from - 1] == '.')) from--;
        return at - from == 1 || at > from && Abbreviations.Contains(Folding.Fold(text[from..at]));
    }

    private static (int, string)? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start ? (start, text[start..end]) : null;
    }
}
