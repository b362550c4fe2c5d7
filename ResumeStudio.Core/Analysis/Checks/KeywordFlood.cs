using ResumeStudio.Core.Analysis.Reading;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>Keywords without end, the same keyword again and again, the same word several times in a row.</summary>
internal static class KeywordFlood
{
    private const string Why = "Systems count it once, and people see the intention.";

    /// <summary>A finding for more than <paramref name="most"/> keywords, for one that stands <paramref name="times"/> times, and for words that stand <paramref name="inARow"/> times in a row.</summary>
    public static IEnumerable<Finding> In(ResumeReading resume, int most, int times, int inARow)
    {
        var keywords = resume.Texts.Where(text => text.IsKeyword).ToList();
        if (keywords.Count > most) yield return At(keywords[most], FormattableString.Invariant($"{keywords.Count} keywords"), "Keep the ones that you would be asked about.");
        foreach (var group in keywords.GroupBy(text => text.Text.Trim().ToLowerInvariant()).Where(group => group.Count() >= times))
            yield return At(group.ElementAt(times - 1), FormattableString.Invariant($"{group.First().Text.Trim()} ({group.Count()}×)"), "Name it once.");
        foreach (var text in resume.Texts)
            if (FirstRow(text.Words, inARow) is { } word) yield return At(text, word, "Name it once.");
    }

    private static string? FirstRow(IReadOnlyList<Word> words, int length)
    {
        for (var (at, row) = (1, 1); at < words.Count; at++)
        {
            row = words[at].Lower == words[at - 1].Lower && !words[at].IsNumber ? row + 1 : 1;
            if (row >= length) return words[at].Text;
        }

        return null;
    }

    private static Finding At(PrintedText text, string quote, string advice) => new(Severity.Fatal, text.Address, text.Where, quote, "A flood of keywords", Why, advice);
}
