using System.Globalization;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Finds the numbers of a passage with their units.</summary>
internal static class FigureReader
{
    private const int Reach = 6;

    private const decimal Half = 0.5m;

    private static readonly string[] Money = ["euro", "dollar", "pound", "franc", "yen", "krona"];

    /// <summary>The figure that begins at <paramref name="at"/>, or null.</summary>
    public static FigureMark? ReadAt(Passage passage, int at)
    {
        if (Speech.For(passage.Language).Factors.Find(passage.Tokens, at) is { } factor) return new(at, factor.Count, Number(factor.Key), "factor", Precision.Exact);
        var money = UnitAt(passage, at, false) is { } sign && Money.Contains(sign.Unit) && passage.IsNext(at + sign.Count) && passage.Tokens[at + sign.Count].Kind == TokenKind.Number ? sign : default;
        if (NumberAt(passage, at + money.Count) is not var (value, count, isFigures)) return null;
        var end = at + money.Count + count;
        (var scale, end) = ScaleAt(passage, end, isFigures, money.Count > 0);
        var unit = money.Count > 0 ? money : UnitAfter(passage, ref end, isFigures);
        if (unit.Unit is "s" or "month") value += HalfAfter(passage, ref end);
        var isMore = end < passage.Tokens.Count && passage.IsGlued(end) && passage.Tokens[end].Text == "+";
        var precision = isMore ? Precision.More : PrecisionBefore(passage, at, unit.Unit);
        return new(at, end - at + (isMore ? 1 : 0), Product(value, scale * unit.Scale), unit.Unit ?? "", precision) { Written = value };
    }

    private static (decimal? Value, int Count, bool IsFigures)? NumberAt(Passage passage, int at)
    {
        if (at >= passage.Tokens.Count) return null;
        if (passage.Tokens[at].Kind == TokenKind.Number) return (NumberWords.Value(passage.Tokens[at].Text, passage.Language), 1, true);
        if (passage.Tokens[at].Kind != TokenKind.Word) return null;
        if (NumberWords.Read(passage, at) is not var (value, count)) return IsOneAndHalf(passage, at) || IsDownToOne(passage, at) ? (1, 1, false) : null;
        return CommonWords.Halves.Find(passage.Tokens, at + count) is { } half && UnitAt(passage, at + count + half.Count, false) is not null ? (value + Half, count + half.Count, false) : (value, count, false);
    }

    // "From 40 seconds to one": after another number "one" is a number too.
    private static bool IsDownToOne(Passage passage, int at)
    {
        if (!CommonWords.One.Contains(passage.Tokens[at].Fold) || passage.Tokens[at].Fold is "a" or "an" || CommonWords.To.FindBefore(passage.Tokens, at) is null) return false;
        for (var before = at - 1; before >= Math.Max(0, at - Reach) && !passage.IsBreak(before + 1); before--)
            if (passage.Tokens[before].Kind == TokenKind.Number || Speech.For(passage.Language).Numbers.TryGetValue(passage.Tokens[before].Fold, out var number) && number > 1) return true;
        return false;
    }

    // "A year and a half".
    private static bool IsOneAndHalf(Passage passage, int at) =>
        CommonWords.One.Contains(passage.Tokens[at].Fold) && UnitAt(passage, at + 1, false) is { } unit && CommonWords.Halves.Find(passage.Tokens, at + 1 + unit.Count) is not null;

    // "1.2M", "18k", "1,2 Mio.", "350 mil": letters only glued to figures or beside money, words anywhere.
    private static (decimal Scale, int End) ScaleAt(Passage passage, int end, bool isFigures, bool isMoney)
    {
        if (!isFigures || !passage.IsNext(end)) return (1, end);
        var word = passage.Tokens[end];
        if (Speech.For(passage.Language).Numbers.TryGetValue(word.Fold, out var named) && named >= 1000) return (named, end + 1);
        if (!CommonWords.Scales.TryGetValue(word.Fold, out var scale)) return (1, end);
        if (word.Fold.Length > 2) return (scale, end + 1);
        var isBesideMoney = isMoney || UnitAt(passage, end + 1, true) is { } unit && Money.Contains(unit.Unit);
        var isScale = isBesideMoney || word.Fold is "mn" or "bn" or "md" || passage.IsGlued(end) && word.Text is "k" or "K" or "M";
        return isScale ? (scale, end + 1) : (1, end);
    }

    private static (string Unit, decimal Scale, int Count) UnitAfter(Passage passage, ref int end, bool isFigures)
    {
        var at = end < passage.Tokens.Count && passage.Tokens[end].Fold is "de" or "d" or "of" && UnitAt(passage, end + 1, isFigures) is { } far && Money.Contains(far.Unit) ? end + 1 : end;
        if (!passage.IsNext(at) || UnitAt(passage, at, isFigures) is not { } unit) return ("", 1, 0);
        end = at + unit.Count;
        return unit;
    }

    private static decimal HalfAfter(Passage passage, ref int end)
    {
        if (CommonWords.Halves.Find(passage.Tokens, end) is not { } half) return 0;
        end += half.Count;
        return Half;
    }

    private static (string Unit, decimal Scale, int Count)? UnitAt(Passage passage, int at, bool isFigures)
    {
        if (Speech.For(passage.Language).Units.Find(passage.Tokens, at) is not { } unit) return null;
        if (passage.Tokens[at] is { Kind: TokenKind.Word, Text.Length: 1 } && !isFigures) return null;
        var parts = unit.Key.Split(' ');
        return (parts[0], Number(parts[1]), unit.Count);
    }

    private static Precision PrecisionBefore(Passage passage, int at, string unit)
    {
        if (passage.IsBreak(at)) return Precision.Exact;
        if (CommonWords.Less.FindBefore(passage.Tokens, at) is not null) return Precision.Less;
        if (CommonWords.More.FindBefore(passage.Tokens, at) is { } more) return unit is "s" or "month" && more.Key is "over" or "uber" ? Precision.Exact : Precision.More;
        return CommonWords.About.FindBefore(passage.Tokens, at) is null ? Precision.Exact : Precision.About;
    }

    private static decimal? Product(decimal? value, decimal scale) => value is { } number && number < decimal.MaxValue / 1e18m ? number * scale : null;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
