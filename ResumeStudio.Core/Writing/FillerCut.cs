using System.Text;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Writing;

/// <summary>A line without its fillers: those that can go are dropped, those with a shorter word get it. Where the list asks to be exact, the line stays.</summary>
/// <param name="Text">The line as it would be.</param>
/// <param name="Cut">What was dropped or shortened, as it stood.</param>
internal sealed record FillerCut(string Text, IReadOnlyList<string> Cut)
{
    private static readonly HashSet<string> Dropped = ["leave it out", "weglassen", "à supprimer", "sobra", "the result says it", "das Ergebnis sagt es", "le résultat le dit", "el resultado lo dice"];
    private static readonly HashSet<string> Asking = ["say", "name", "sagen,", "den", "dire", "nommer", "decir", "nombrar"];

    /// <summary>Cuts <paramref name="line"/>.</summary>
    public static FillerCut Of(TextLine line, LanguageWords words)
    {
        var (text, cut, done) = (new StringBuilder(), new List<string>(), 0);
        for (var at = 0; at < line.Words.Count; at++)
        {
            if (words.Fillers.Find(line.Words, at) is not { } filler || ReplacementOf(filler.Value) is not { } instead) continue;
            var (start, end) = (line.Words[at].Start, line.Words[at + filler.Length - 1].End);
            text.Append(line.Text, done, start - done).Append(instead);
            cut.Add(line.Text[start..end]);
            (done, at) = (end, at + filler.Length - 1);
        }

        return cut.Count == 0 ? new(line.Text, []) : new(Tidy(text.Append(line.Text, done, line.Text.Length - done).ToString(), line.Text), cut);
    }

    /// <summary>What to write instead, an empty text for nothing, or null when only the person can say it.</summary>
    private static string? ReplacementOf(string value) => Dropped.Contains(value) ? "" : Asking.Contains(value.Split(' ')[0]) ? null : value;

    private static string Tidy(string text, string before)
    {
        var tidy = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).TrimStart(',', ' ');
        return tidy.Length > 0 && char.IsUpper(before[0]) ? char.ToUpperInvariant(tidy[0]) + tidy[1..] : tidy;
    }
}
