using System.Globalization;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Links the figures of a passage: shared units, "from … to …", and rates.</summary>
internal static class FigureLinks
{
    private const int Near = 5;

    /// <summary>The figures with what they share.</summary>
    public static List<FigureMark> Of(Passage passage, List<FigureMark> figures)
    {
        var linked = figures.ToList();
        for (var at = 0; at + 1 < linked.Count; at++)
        {
            var (one, other) = (linked[at], linked[at + 1]);
            if (other.At - one.End > Near) continue;
            if (CommonWords.OutOf.Find(passage.Tokens, one.End) is { } outOf && one.End + outOf.Count == other.At) linked[at] = one = one with { Whole = other };
            if (CommonWords.Among.Find(passage.Tokens, other.End) is not null || IsBefore(CommonWords.Among, passage, other)) linked[at + 1] = other = other with { Whole = one };
            var isTo = IsBefore(CommonWords.To, passage, other) || IsDash(passage, other.At);
            var isInstead = IsBefore(CommonWords.Instead, passage, other);
            if (!isTo && !isInstead) continue;
            if (one.Unit.Length == 0 && !other.IsBare && Content.Between(passage, one.End, other.At) == 0) linked[at] = one = Scaled(one, passage, other);
            else if (other.Unit.Length == 0 && !one.IsBare && Content.Between(passage, other.End, other.End + 1) == 0) linked[at + 1] = other = Scaled(other, passage, one);
            if (isTo && IsBefore(CommonWords.From, passage, one)) linked[at + 1] = other with { From = one };
            else if (isInstead) linked[at] = one with { From = other };
        }

        return [.. linked.Select(figure => figure with { Rate = RateAfter(passage, figure) })];
    }

    private static bool IsBefore(PhraseIndex words, Passage passage, FigureMark figure) => words.FindBefore(passage.Tokens, figure.At) is not null;

    private static bool IsDash(Passage passage, int at) => passage.Gap(at).IndexOfAny("-–—→") >= 0;

    // "From 42 to 6 minutes", "1.2 to 1.9 million euros": a bare number shares scale and unit, one with a scale the unit alone.
    private static FigureMark Scaled(FigureMark figure, Passage passage, FigureMark like)
    {
        if (figure.IsBare) return like is { Value: { } value, Written: > 0 and var written } ? figure with { Unit = like.Unit, Value = Times(figure.Value, value / written) } : figure;
        for (var at = like.At; at < like.End; at++)
            if (like.Unit.Length > 0 && Speech.For(passage.Language).Units.Find(passage.Tokens, at) is { } unit && unit.Key.StartsWith(like.Unit + " ", StringComparison.Ordinal))
                return figure with { Unit = like.Unit, Value = Times(figure.Value, decimal.Parse(unit.Key[(like.Unit.Length + 1)..], CultureInfo.InvariantCulture)) };
        return figure;
    }

    private static decimal? Times(decimal? value, decimal scale) => value is { } number && number < decimal.MaxValue / 1e15m / Math.Max(1, scale) ? number * scale : null;

    // "31 to 4 a month", "120 commandes par semaine", "täglich 14 Patienten": within a few words.
    private static decimal? RateAfter(Passage passage, FigureMark figure)
    {
        for (var at = Math.Max(0, figure.At - Near); at < Math.Min(passage.Tokens.Count, figure.End + Near); at++)
        {
            if (at >= figure.End && passage.IsBreak(at) && IsTime(figure)) break;
            if (CommonWords.Rates.Find(passage.Tokens, at) is { } adverb && !IsOfAnother(passage, figure, at)) return decimal.Parse(adverb.Key, CultureInfo.InvariantCulture);
            if (at >= figure.End && RateAt(passage, at) is { } rate) return rate;
        }

        return null;
    }

    private static bool IsTime(FigureMark figure) => figure.Unit is "s" or "month";

    // "By 50 % with compressed monthly tables": in English an adverb before a word of its own says how often that is.
    private static bool IsOfAnother(Passage passage, FigureMark figure, int at) => passage.Language == "en" && at > figure.End && at + 1 < passage.Tokens.Count
        && Content.Between(passage, figure.End, at) + figure.Unit.Length > 0 && !passage.IsBreak(at + 1) && Content.Between(passage, at + 1, at + 2) > 0;

    private static decimal? RateAt(Passage passage, int at)
    {
        if (!CommonWords.Per.Contains(passage.Tokens[at].Fold) || at > 0 && CommonWords.Within.Contains(passage.Tokens[at - 1].Fold)) return null;
        if (Speech.For(passage.Language).Units.Find(passage.Tokens, at + 1) is not { } unit || unit.Key.Split(' ') is not [("s" or "month") and var name, var scale]) return null;
        if (at + 2 < passage.Tokens.Count && passage.Tokens[at + 2].Kind == TokenKind.Number) return null;
        return decimal.Parse(scale, CultureInfo.InvariantCulture) * (name == "s" ? 1 : -1);
    }
}
