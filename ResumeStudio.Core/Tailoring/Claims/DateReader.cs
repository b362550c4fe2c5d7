using System.Globalization;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Finds dates in the notations of the four languages: "March 2022", "03/2022", "2022-03", "12.03.2022", "marzo de 2022".</summary>
internal static class DateReader
{
    private const int FirstYear = 1950, LastYear = 2049;

    /// <summary>The date that begins at <paramref name="at"/>, or null.</summary>
    public static DateMark? ReadAt(Passage passage, int at, DateMark? before)
    {
        if (IsPresent(passage, at, before)) return new(at, 1, null, null, null, DateSide.End);
        if ((Points(passage, at) ?? Slashes(passage, at) ?? Named(passage, at) ?? Iso(passage, at) ?? Bare(passage, at)) is not { } date) return null;
        return date with { Side = SideOf(passage, date, before) };
    }

    // "2014 – present", "von 2015 bis heute".
    private static bool IsPresent(Passage passage, int at, DateMark? before) => before is not null
        && at - before.End is >= 0 and <= 4 && CommonWords.Present.Contains(passage.Tokens[at].Fold) && IsRange(passage, before.End, at);

    private static bool IsRange(Passage passage, int from, int to)
    {
        for (var at = from; at < to; at++) if (CommonWords.Range.Contains(passage.Tokens[at].Fold)) return true;
        return to == from && passage.Gap(to).IndexOfAny("-–—") >= 0;
    }

    private static DateSide SideOf(Passage passage, DateMark date, DateMark? before)
    {
        for (var at = date.At - 1; at >= Math.Max(0, date.At - 2); at--)
        {
            if (CommonWords.Since.Contains(passage.Tokens[at].Fold)) return DateSide.Start;
            if (CommonWords.Until.Contains(passage.Tokens[at].Fold)) return DateSide.End;
        }

        return before is not null && before.Year is not null && date.At - before.End <= 2 && IsRange(passage, before.End, date.At) ? DateSide.End : DateSide.Any;
    }

    private static DateMark? Points(Passage passage, int at)
    {
        var parts = passage.Tokens[at].Text.Split('.');
        if (passage.Tokens[at].Kind != TokenKind.Number || parts.Length is < 2 or > 3 || Year(parts[^1]) is not { } year) return null;
        return Part(parts[^2], 12) is { } month && (parts.Length == 2 || Part(parts[0], 31) is not null) ? new(at, 1, year, month, parts.Length == 3 ? Part(parts[0], 31) : null, DateSide.Any) : null;
    }

    private static DateMark? Slashes(Passage passage, int at)
    {
        if (Part(Text(passage, at), 31) is not { } first || !IsGap(passage, at + 1, '/')) return null;
        if (Year(Text(passage, at + 1)) is { } year) return first <= 12 ? new(at, 2, year, first, null, DateSide.Any) : null;
        return IsGap(passage, at + 2, '/') && Part(Text(passage, at + 1), 12) is { } month && Year(Text(passage, at + 2)) is { } last ? new(at, 3, last, month, first, DateSide.Any) : null;
    }

    private static DateMark? Named(Passage passage, int at)
    {
        var day = Part(Text(passage, at), 31);
        var start = day is null ? at : at + 1;
        if (day is not null && Text(passage, start) is "de" or "th" or "st" or "nd" or "rd") start++;
        if (Speech.For(passage.Language).Months.Find(passage.Tokens, start) is not { } found) return null;
        var month = int.Parse(found.Key, CultureInfo.InvariantCulture);
        var next = start + 1;
        if (day is null && Part(Text(passage, next), 31) is { } after && Year(Text(passage, next + 1)) is not null) (day, next) = (after, next + 1);
        if (Text(passage, next) is "de" or "of" or "del") next++;
        if (Year(Text(passage, next)) is { } year) return new(at, next + 1 - at, year, month, day, DateSide.Any);
        return day is null && start == at && !passage.Tokens[at].IsCapital && passage.Language == "en" ? null : new(at, start + 1 - at, null, month, day, DateSide.Any);
    }

    private static DateMark? Iso(Passage passage, int at)
    {
        if (Year(Text(passage, at)) is not { } year || !IsGap(passage, at + 1, '-') && !IsGap(passage, at + 1, '–')) return null;
        if (Text(passage, at + 1) is not { Length: 2 } short2 || Part(short2, 99) is not { } part) return null;
        if (part <= 12 && IsGap(passage, at + 2, '-') && Text(passage, at + 2) is { Length: 2 } text && Part(text, 31) is { } day) return new(at, 3, year, part, day, DateSide.Any);
        return part <= 12 ? new(at, 2, year, part, null, DateSide.Any) : null;
    }

    // A year alone, unless it counts something: "2000 km", "$2000".
    private static DateMark? Bare(Passage passage, int at)
    {
        if (Year(Text(passage, at)) is not { } year) return null;
        var isMoney = at > 0 && passage.Tokens[at - 1].Kind == TokenKind.Sign && passage.IsNext(at);
        var isMeasure = passage.IsNext(at + 1) && (Speech.For(passage.Language).Units.Find(passage.Tokens, at + 1) is not null || passage.IsGlued(at + 1));
        return isMoney || isMeasure ? null : new(at, 1, year, null, null, DateSide.Any);
    }

    private static string Text(Passage passage, int at) => at < passage.Tokens.Count ? passage.Tokens[at].Kind == TokenKind.Number ? passage.Tokens[at].Text : passage.Tokens[at].Fold : "";

    private static bool IsGap(Passage passage, int at, char mark) => at < passage.Tokens.Count && passage.Gap(at) is [var only] && only == mark;

    private static int? Year(string text) => text.Length == 4 && Part(text, LastYear) is { } year && year >= FirstYear ? year : null;

    private static int? Part(string text, int most) =>
        text.Length is > 0 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var part) && part >= 1 && part <= most ? part : null;
}
