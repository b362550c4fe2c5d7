using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>The words that say what a number is about, as stems.</summary>
internal static class Content
{
    private const int Most = 3, Before = 5, Far = 10;

    /// <summary>What is counted: the next words of the clause up to a small word or another number; none when the clause names nothing.</summary>
    public static HashSet<string> Counted(Passage passage, FigureMark figure)
    {
        if (IsRelative(passage, figure.End)) return Leading(passage, figure);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var at = figure.End; stems.Count < Most && at < figure.End + Far && !passage.IsBreak(at) && !IsNumber(passage, at); at++)
            if (!Add(stems, passage.Tokens[at]) && stems.Count > 0) break;
        return stems;
    }

    /// <summary>The words of the clause before a number: "pages fell from 31 to 4" counts pages.</summary>
    public static HashSet<string> Leading(Passage passage, FigureMark figure)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var at = figure.At - 1; stems.Count < Before && at >= Math.Max(0, figure.At - Far) && !passage.IsBreak(at + 1); at--) Add(stems, passage.Tokens[at]);
        return stems;
    }

    /// <summary>What stands before "of whom nine", across the comma; nothing for other numbers.</summary>
    public static HashSet<string> Among(Passage passage, FigureMark figure)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        if (CommonWords.Among.FindBefore(passage.Tokens, figure.At) is not { } among) return stems;
        for (var at = figure.At - among.Count - 1; stems.Count < Before && at >= Math.Max(0, figure.At - Far); at--) Add(stems, passage.Tokens[at]);
        return stems;
    }

    /// <summary>How many words between two tokens say something; none across the end of a clause.</summary>
    public static int Between(Passage passage, int from, int to)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var at = from; at < to && !passage.IsBreak(at); at++) Add(stems, passage.Tokens[at]);
        return stems.Count;
    }

    /// <summary>All words of a passage that say something, those of <paramref name="marks"/> with figures left out.</summary>
    public static HashSet<string> Of(Passage passage, IReadOnlyList<Mark> marks)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var next = 0;
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            while (next < marks.Count && marks[next].End <= at) next++;
            if (next < marks.Count && marks[next].At <= at && marks[next] is FigureMark or DateMark) continue;
            Add(stems, passage.Tokens[at]);
        }

        return stems;
    }

    private static bool Add(HashSet<string> stems, Token token)
    {
        if (token.Kind != TokenKind.Word || token.Text.Length < 2 || CommonWords.Function.Contains(token.Fold) || CommonWords.Units.Find([token], 0) is not null) return false;
        stems.Add(CommonWords.Counted.TryGetValue(token.Fold, out var kind) ? "=" + kind : Folding.Stem(token.Fold));
        return true;
    }

    // "12 millions that ended in court" does not count endings.
    private static bool IsRelative(Passage passage, int at) => at < passage.Tokens.Count && !passage.IsBreak(at) && CommonWords.Relative.Contains(passage.Tokens[at].Fold);

    private static bool IsNumber(Passage passage, int at) => passage.Tokens[at].Kind == TokenKind.Number || Speech.For(passage.Language).Numbers.TryGetValue(passage.Tokens[at].Fold, out var value) && value > 1;
}
