namespace ResumeStudio.Core.Tailoring.Reading;

/// <summary>A word, number or sign. Words are parted at hyphens and apostrophes, and where figures turn into letters ("18k").</summary>
/// <param name="Text">As it stands, figures of all scripts as ASCII, without invisible letters.</param>
/// <param name="Fold">In lower case of no culture, without accents.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is in the text.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(string Text, string Fold, int Start, int Length, TokenKind Kind)
{
    private const int LongestWord = 80;
    private const string Signs = "%€$£¥‰&×+";

    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Whether its spelling marks a name in every language: "SAP", "AutoCAD", "B2B", "C++".</summary>
    public bool IsMarked => Kind == TokenKind.Word && Text.Length > 1 && char.IsLetter(Text[0])
        && Text.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') is var at and >= 0 && (char.IsUpper(Text[at + 1]) || char.IsDigit(Text[at + 1]) || Text[at + 1] is '+' or '#');

    /// <summary>The tokens of <paramref name="text"/> in order, in time linear in its length.</summary>
    public static List<Token> ListOf(string text)
    {
        var tokens = new List<Token>(text.Length / 6 + 1);
        for (var at = 0; at < text.Length;)
        {
            var (end, kind) = char.IsDigit(text[at]) ? (NumberEnd(text, at), TokenKind.Number)
                : IsLetter(text[at]) || text[at] == '.' && IsName(text, at) ? (WordEnd(text, at), TokenKind.Word)
                : Signs.Contains(text[at], StringComparison.Ordinal) ? (at + 1, TokenKind.Sign) : (at, TokenKind.Sign);
            if (end > at) tokens.Add(Make(text, at, end, kind));
            at = Math.Max(end, at + 1);
        }

        return tokens;
    }

    private static Token Make(string text, int start, int end, TokenKind kind)
    {
        var plain = Folding.Plain(text.AsSpan(start, end - start));
        return new(plain, Folding.Fold(plain), start, end - start, kind);
    }

    // Figures with marks between them; a space or apostrophe only where exactly three figures follow one to three.
    private static int NumberEnd(string text, int start)
    {
        var (at, group) = (start, start);
        while (at < text.Length && at - start < LongestWord)
        {
            if (char.IsDigit(text[at]) || Folding.IsInvisible(text[at])) at++;
            else if (text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1])) group = ++at;
            else if (IsThousandsMark(text[at]) && at - group <= 3 && IsGroupOfThree(text, at + 1)) group = ++at;
            else break;
        }

        return at;
    }

    private static bool IsThousandsMark(char letter) => letter is ' ' or '\u00a0' or '\u202f' or '\u2009' or '\'' or '’';

    private static bool IsGroupOfThree(string text, int at) =>
        at + 3 <= text.Length && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (at + 3 == text.Length || !char.IsDigit(text[at + 3]));

    private static int WordEnd(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && at - start < LongestWord && (IsLetter(text[at]) || char.IsDigit(text[at]) || text[at] == '.' && IsName(text, at))) at++;
        while (at < text.Length && at - start < LongestWord && text[at] is '+' or '#') at++;
        return at;
    }

    // "node.js", "M.Sc", ".NET": a point with a letter right after it.
    private static bool IsName(string text, int at) => at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.IsSurrogate(letter) || Folding.IsInvisible(letter) || Folding.IsAccent(letter);
}
