using System.Globalization;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Reads numbers in figures and in words.</summary>
internal static class NumberWords
{
    private const int MostTokens = 12, MostDigits = 24;

    /// <summary>
    /// The number in figures, by the marks of the language: in English a comma parts thousands and a point opens a fraction, elsewhere
    /// the other way round. A mark that cannot part thousands opens a fraction in every language. Null for versions and endless rows.
    /// </summary>
    public static decimal? Value(string figures, string language)
    {
        if (figures.Length > MostDigits) return null;
        var (thousands, point) = language is "de" or "fr" or "es" ? ('.', ',') : (',', '.');
        var text = string.Concat(figures.Where(letter => char.IsAsciiDigit(letter) || letter is '.' or ','));
        var parts = text.Split('.', ',');
        if (parts.Length == 1) return Parse(text);
        var isGrouped = parts[0].Length <= 3 && parts.Skip(1).All(part => part.Length == 3) && !text.Contains(point);
        if (isGrouped) return Parse(string.Concat(parts));
        var mark = text.LastIndexOfAny(['.', ',']);
        var whole = text[..mark];
        if (whole.Contains(text[mark]) || whole.Contains(point) && text[mark] == thousands) return null;
        return Parse(string.Concat(whole.Where(char.IsAsciiDigit)) + "." + text[(mark + 1)..]);
    }

    /// <summary>The number in words that begins at <paramref name="at"/> with how many tokens it takes, or null. A lone "one" is an article.</summary>
    public static (decimal Value, int Count)? Read(Passage passage, int at)
    {
        var numbers = Speech.For(passage.Language).Numbers;
        var (total, current, last, count, words) = (0m, 0m, 0m, 0, 0);
        for (var next = at; next < passage.Tokens.Count && next - at < MostTokens; next++)
        {
            if (next > at && !passage.IsNext(next)) break;
            var word = passage.Tokens[next].Fold;
            if (last > 0 && IsConnector(word, last, passage.Language)) continue;
            if (One(word, numbers, passage.Language) is not { } value || last > 0 && !Follows(value, last, current, passage.Language)) break;
            if (value >= 1000) (total, current) = (total + Math.Max(current, 1) * value, 0);
            else if (value == 100 && last > 0 && last < 100) current *= 100;
            else if (passage.Language == "fr" && value == 20 && last == 4) current += 76;
            else current += value;
            (last, count, words) = (value, next - at + 1, words + 1);
        }

        return words == 0 || words == 1 && last == 1 ? null : (total + current, count);
    }

    private static decimal? Parse(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool IsConnector(string word, decimal last, string language) => (language, word) switch
    {
        ("en", "and") => last >= 100,
        ("fr", "et") => last is >= 20 and < 100,
        ("es", "y") => last is >= 30 and < 100,
        _ => false,
    };

    // After a ten comes a one, after a hundred what is below, after a thousand all but another.
    private static bool Follows(decimal value, decimal last, decimal current, string language) => value switch
    {
        >= 1000 => last < value,
        100 => current is > 0 and < 100,
        20 when language == "fr" && last == 4 => true,
        _ when last >= 1000 => true,
        _ when last >= 100 => value < 100,
        _ when last >= 20 => value < (language == "fr" && last is 60 or 20 ? 20 : 10),
        10 when language == "fr" => false,
        < 10 when language == "fr" && last == 10 => value >= 7,
        _ => false,
    };

    private static decimal? One(string word, IReadOnlyDictionary<string, decimal> numbers, string language) =>
        numbers.TryGetValue(word, out var value) ? value : language == "de" ? German(word, numbers) : null;

    // "zweitausendvierhundert", "achtundzwanzig": one word, read from its largest part down.
    private static decimal? German(string word, IReadOnlyDictionary<string, decimal> numbers)
    {
        if (word.Length is < 7 or > 60) return null;
        foreach (var (mark, scale) in (ReadOnlySpan<(string, decimal)>)[("tausend", 1000m), ("hundert", 100m)])
            if (word.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 && German(word[..at], word[(at + mark.Length)..], scale, numbers) is { } value) return value;
        if (word.IndexOf("und", StringComparison.Ordinal) is not (> 0 and var and)) return null;
        return numbers.TryGetValue(word[..and], out var one) && numbers.TryGetValue(word[(and + 3)..], out var ten) && one < 10 && ten is >= 20 and < 100 ? ten + one : null;
    }

    private static decimal? German(string before, string after, decimal scale, IReadOnlyDictionary<string, decimal> numbers)
    {
        decimal? Part(string text, decimal empty) => text.Length == 0 ? empty : One(text.StartsWith("und", StringComparison.Ordinal) ? text[3..] : text, numbers, "de");
        return Part(before, 1) * scale + Part(after, 0);
    }
}
