using System.Globalization;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Lower">In lower case of no culture, with straight apostrophes.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct Word(string Text, string Lower, int Start)
{
    private const string Signs = "%€$£¥‰";

    // French words that lose their vowel stand alone: "d'une" is two words.
    private static readonly HashSet<string> Elided = ["l", "d", "j", "n", "s", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu"];

    /// <summary>Whether it is a sign for money or percent rather than a word.</summary>
    public bool IsSign => Text.Length == 1 && Signs.Contains(Text[0], StringComparison.Ordinal);

    /// <summary>Whether it begins with a figure.</summary>
    public bool IsNumber => char.IsDigit(Text[0]);

    /// <summary>Where it ends.</summary>
    public int End => Start + Text.Length;

    /// <summary>The words of <paramref name="text"/> in order.</summary>
    public static List<Word> ListOf(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        for (var at = 0; at < text.Length;)
        {
            var end = Signs.Contains(text[at], StringComparison.Ordinal) ? at + 1 : EndOf(text, at);
            if (end > at) words.Add(new(text[at..end], text[at..end].ToLowerInvariant().Replace('’', '\''), at));
            at = Math.Max(end, at + 1);
        }

        return words;
    }

    private static int EndOf(string text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            if (IsApostrophe(text[at]) && Elided.Contains(text[start..at].ToLowerInvariant())) return at + 1;
            if (!IsInside(text, start, at)) break;
            at++;
        }

        while (at > start && at < text.Length && text[at] is '+' or '#') at++;
        return at;
    }

    private static bool IsInside(string text, int start, int at) => IsLetter(text[at])
        || at > start && at + 1 < text.Length && IsLetter(text[at + 1]) && IsLetter(text[at - 1])
            && (text[at] is '-' or '\u2011' || IsApostrophe(text[at]) || text[at] is '.' or ',' && IsTight(text, at) || text[at] is ' ' or '\u00a0' or '\u202f' && IsThousands(text, start, at));

    // "node.js" and "1,200" are one word; "home,and" is two.
    private static bool IsTight(string text, int at) => text[at] == '.' || BetweenFigures(text, at);

    // "1 200 000": one to three figures, a space, exactly three.
    private static bool IsThousands(string text, int start, int at)
    {
        var before = at - 1 - text.LastIndexOfAny([' ', '\u00a0', '\u202f'], at - 1, at - start);
        var (from, after) = (at - Math.Min(before, at - start), at + 1);
        while (after < text.Length && char.IsDigit(text[after])) after++;
        return at - from <= 3 && after - at == 4 && text.AsSpan(from, at - from).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool BetweenFigures(string text, int at) => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static bool IsApostrophe(char letter) => letter is '\'' or '’';

    private static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
