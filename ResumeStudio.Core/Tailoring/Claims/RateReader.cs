using System.Globalization;
using ResumeStudio.Core.Tailoring.Reading;
using ResumeStudio.Core.Tailoring.Words;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Finds how often something is done where no number says how much: "weekly", "every month".</summary>
internal static class RateReader
{
    /// <summary>The rates of a passage, each as a claim.</summary>
    public static IEnumerable<(WordMark Mark, decimal Rate)> Of(Passage passage)
    {
        for (var at = 0; at < passage.Tokens.Count; at++)
        {
            if (CommonWords.Rates.Find(passage.Tokens, at) is { } adverb) yield return (new(ClaimKind.Figure, at, adverb.Count, false), Number(adverb.Key));
            else if (CommonWords.Every.Contains(passage.Tokens[at].Fold) && TimeAt(passage, at + 1) is { } time) yield return (new(ClaimKind.Figure, at, 2, false), time);
        }
    }

    /// <summary>The times that a passage names in any way, in seconds, or in months below zero.</summary>
    public static IEnumerable<decimal> TimesOf(Passage passage)
    {
        for (var at = 0; at < passage.Tokens.Count; at++)
            if (TimeAt(passage, at) is { } time) yield return time;
        foreach (var (_, rate) in Of(passage)) yield return rate;
    }

    private static decimal? TimeAt(Passage passage, int at) =>
        Speech.For(passage.Language).Units.Find(passage.Tokens, at)?.Key.Split(' ') is [("s" or "month") and var name, var scale] ? Number(scale) * (name == "s" ? 1 : -1) : null;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
