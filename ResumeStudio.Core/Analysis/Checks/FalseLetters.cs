using System.Buffers;
using System.Text;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>Characters that cannot be seen, and letters of other alphabets that look like Latin ones (Unicode Technical Standard 39).</summary>
internal static class FalseLetters
{
    private static readonly SearchValues<char> LookAlikes = SearchValues.Create("аеорсухіјѕһԁԛԝАВЕІЈКМНОРЅТХѵοινρακυΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսհոց");

    /// <summary>The code point of the first invisible character, or null. Joiners between letters of scripts that need them are fine, and so are emoji.</summary>
    public static int? FirstInvisible(string text)
    {
        if (Ascii.IsValid(text)) return null;
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune.Value) || rune.Value is 0x200c or 0x200d && (before is not { } letter || letter.Value < 0x500)) return rune.Value;
            before = rune;
        }

        return null;
    }

    /// <summary>Whether one part of a word between hyphens mixes Latin letters with look-alikes.</summary>
    public static bool IsMixed(string word) => !Ascii.IsValid(word) && word.AsSpan().ContainsAny(LookAlikes)
        && word.Split('-').Any(part => part.AsSpan().ContainsAny(LookAlikes) && part.Any(char.IsAsciiLetter));

    private static bool IsInvisible(int code) => code is 0x200b or 0x2060 or 0xfeff or 0x180e or 0x3164 or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or (>= 0xe0000 and <= 0xe007f);
}
