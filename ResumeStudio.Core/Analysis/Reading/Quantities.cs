using System.Globalization;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Reading;

/// <summary>The quantities of a line: numbers, percentages, money, time. Years, versions and names with figures are none.</summary>
/// <param name="Numbers">How many quantities there are, percentages included.</param>
/// <param name="Percents">The percentages, each with the word it stands at.</param>
/// <param name="Times">The multiples ("10x", "×10"), each with the word it stands at.</param>
internal sealed record Quantities(int Numbers, IReadOnlyList<(int At, decimal Value)> Percents, IReadOnlyList<(int At, decimal Value)> Times)
{
    private const int FirstYear = 1950, LastYear = 2035;

    /// <summary>Whether the line gives any.</summary>
    public bool Any => Numbers > 0;

    /// <summary>Reads the quantities of <paramref name="line"/>.</summary>
    public static Quantities Of(TextLine line, LanguageWords words)
    {
        var (numbers, percents, times) = (0, new List<(int, decimal)>(), new List<(int, decimal)>());
        for (var at = 0; at < line.Words.Count; at++)
        {
            var word = line.Words[at];
            if (words.Numbers.Contains(word.Lower)) numbers++;
            if (!word.IsNumber || IsName(line, at, words)) continue;
            numbers++;
            if (IsPercent(line.Words, at, words)) percents.Add((at, Value(word.Text)));
            else if (IsMultiple(line.Text, word)) times.Add((at, Value(word.Text)));
        }

        return new(numbers, percents, times);
    }

    /// <summary>The number in <paramref name="text"/> whichever marks it has: "1,200", "1.200", "1 200", "2,5".</summary>
    public static decimal Value(string text)
    {
        var figures = new string([.. text.TakeWhile(letter => char.IsDigit(letter) || letter is '.' or ',' or ' ' or '\u00a0' or '\u202f')]);
        var mark = figures.LastIndexOfAny(['.', ',']);
        var isFraction = mark >= 0 && figures.Length - mark - 1 != 3;
        var whole = string.Concat((isFraction ? figures[..mark] : figures).Where(char.IsAsciiDigit));
        var fraction = isFraction ? string.Concat(figures[mark..].Where(char.IsAsciiDigit)) : "";
        return decimal.TryParse($"{whole}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    private static bool IsName(TextLine line, int at, LanguageWords words)
    {
        var before = at > 0 ? line.Words[at - 1] : default;
        var next = at + 1 < line.Words.Count ? line.Words[at + 1] : default;
        if (next.Text is not null && next.IsSign || words.Percent.Find(line.Words, at + 1) is not null) return false;
        if (IsYear(line.Words[at].Text)) return before.Text is null || words.Dates.Contains(before.Lower) || next.Text is null || words.Dates.Contains(next.Lower) || IsInBrackets(line, at);
        if (at < 1 || before.IsSign || !char.IsUpper(before.Text![0]) || !IsNextTo(line.Text, before, line.Words[at]) || words.Dates.Contains(before.Lower)) return false;
        return before.Text.Length > 1 && before.Text.All(char.IsUpper) || at > 1 && !words.Verbs.IsKnown(before.Lower) && !IsCounted(next, words);
    }

    // "ISO 9001" and "Windows 11" are names; "Gruppe 12 Personen" is not, for a noun follows.
    private static bool IsCounted(Word next, LanguageWords words) => next.Text is not null && char.IsLetter(next.Text[0]) && !words.Dates.Contains(next.Lower);

    private static bool IsYear(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    private static bool IsInBrackets(TextLine line, int at) => line.Words[at].Start > 0 && line.Text[line.Words[at].Start - 1] is '(' or '–' or '-';

    private static bool IsNextTo(string text, Word one, Word other) => other.Start - one.End == 1 && text[one.End] is ' ' or '-';

    private static bool IsPercent(IReadOnlyList<Word> text, int at, LanguageWords words) =>
        at + 1 < text.Count && (text[at + 1].Text == "%" || words.Percent.Find(text, at + 1) is not null);

    private static bool IsMultiple(string text, Word word) =>
        word.Lower.EndsWith('x') || (word.End < text.Length && text[word.End] == '×') || (word.Start > 0 && text[word.Start - 1] == '×');
}
