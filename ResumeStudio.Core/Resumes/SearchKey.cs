using System.Globalization;
using System.Text;

namespace ResumeStudio.Core.Resumes;

/// <summary>Folds text for searching and sorting: compatibility decomposition, no accents, lower case, single spaces.</summary>
public static class SearchKey
{
    /// <summary>The folded form, cut to at most <paramref name="length"/> UTF-16 code units.</summary>
    public static string Of(string text, int length)
    {
        var key = Of(text);
        if (key.Length <= length) return key;
        return key[..(char.IsHighSurrogate(key[length - 1]) ? length - 1 : length)].TrimEnd();
    }

    /// <summary>The folded form of <paramref name="text"/>; text that is not valid Unicode keeps its broken characters.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().SelectMany(rune => rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes()))
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            if (!Rune.IsWhiteSpace(rune)) folded.Append(Rune.ToLowerInvariant(rune));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
