using System.Globalization;
using System.Text;

namespace ResumeStudio.Core.Tailoring.Reading;

/// <summary>Brings spellings together that mean the same word.</summary>
internal static class Folding
{
    private const int LeastStem = 4, LongestStem = 6;
    private static readonly string[] Endings = ["innen", "in", "es", "en", "er", "em", "as", "os", "s", "e", "n", "a", "o"];

    /// <summary>Whether a letter prints nothing (category Cf).</summary>
    public static bool IsInvisible(char letter) => letter > '\u007f' && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    /// <summary>Whether a letter is an accent of the one before.</summary>
    public static bool IsAccent(char letter) => letter > '\u007f' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The text with figures of all scripts as ASCII and without invisible letters.</summary>
    public static string Plain(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange('\u0020', '\u007e') < 0) return text.ToString();
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (!IsInvisible(letter)) plain.Append(char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter);
        return plain.Length > 0 ? plain.ToString() : " ";
    }

    /// <summary>Lower case without accents; ß is ss.</summary>
    public static string Fold(string text)
    {
        var lower = text.ToLowerInvariant();
        if (lower.AsSpan().IndexOfAnyExceptInRange('\u0020', '\u007e') < 0) return lower;
        var folded = new StringBuilder(lower.Length);
        foreach (var letter in Decomposed(lower))
            if (!IsAccent(letter)) folded.Append(letter == 'ß' ? "ss" : letter.ToString());
        return folded.ToString();
    }

    /// <summary>What is left of a folded word without its inflection, at most six letters: enough to see that two words are one.</summary>
    public static string Stem(string word)
    {
        var root = Root(word);
        return root.Length > LongestStem ? root[..LongestStem] : root;
    }

    /// <summary>A folded word without its inflection, however long.</summary>
    public static string Root(string word)
    {
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= LeastStem - 1 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }

    // Lone surrogates cannot be decomposed and stay as they are.
    private static string Decomposed(string text)
    {
        foreach (var letter in text) if (char.IsSurrogate(letter)) return text;
        return text.Normalize(NormalizationForm.FormD);
    }
}
