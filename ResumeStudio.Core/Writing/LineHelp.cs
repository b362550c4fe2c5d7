using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Writing;

/// <summary>Proposals for one line of achievements, made by rules alone: a verb of the same sense, fewer words, the question for a number.</summary>
public static class LineHelp
{
    private const int Verbs = 3;

    /// <summary>Reads <paramref name="text"/> and proposes; nothing in a language that the rules do not speak.</summary>
    /// <param name="text">The line as typed, with its Markdown.</param>
    /// <param name="language">The language of the resume as a BCP 47 tag.</param>
    /// <param name="ongoing">Whether the role goes on, so that verbs stand in the present.</param>
    public static IReadOnlyList<Proposal> Of(string text, string language, bool ongoing)
    {
        if (LanguageWords.For(language.Split('-')[0].ToLowerInvariant()) is not { } words) return [];
        var line = new TextLine("", "", LineKind.Bullet, ongoing ? LineTime.Current : LineTime.Past, text.Trim());
        if (line.Words.Count == 0) return [];
        return [.. VerbsOf(line, words, !ongoing), .. Shorter(line, words), .. Number(line, words)];
    }

    /// <summary>The same text in fewer words, or nothing: for texts that are no line of achievements, such as a summary.</summary>
    public static IReadOnlyList<Proposal> Shortened(string text, string language) =>
        LanguageWords.For(language.Split('-')[0].ToLowerInvariant()) is { } words && text.Trim() is { Length: > 0 } trimmed ? [.. Shorter(new TextLine("", "", LineKind.Summary, LineTime.Unknown, trimmed), words)] : [];

    private static IEnumerable<Proposal> VerbsOf(TextLine line, LanguageWords words, bool past)
    {
        var opener = line.OpenerIn(words);
        if (opener.WeakSense is not { } sense) yield break;
        var after = opener.At + opener.Length;
        const string why = "Opens with what you did instead of a duty. Take it only if it is what you did.";
        // "Responsible for managing the rota": the action stands there already.
        if (after < line.Words.Count && words.Verbs.Find(line.Words[after].Lower) is { } hidden && (hidden.Form & VerbForm.Gerund) != 0 && words.Verbs.Open(hidden.Base, past) is { } verb)
        {
            yield return new(ProposalKind.Verb, verb + line.Text[line.Words[after].End..], why);
            yield break;
        }

        foreach (var offer in words.Verbs.Offer(sense, line.Words, past, Verbs, new HashSet<string>()))
            yield return new(ProposalKind.Verb, offer + line.Text[line.Words[after - 1].End..], why);
    }

    private static IEnumerable<Proposal> Shorter(TextLine line, LanguageWords words)
    {
        var shorter = FillerCut.Of(line, words);
        if (shorter.Text != line.Text) yield return new(ProposalKind.Shorter, shorter.Text, $"Without {string.Join(", ", shorter.Cut.Distinct().Select(cut => $"“{cut}”"))}: the rest says it.");
    }

    private static IEnumerable<Proposal> Number(TextLine line, LanguageWords words)
    {
        if (line.QuantitiesIn(words).Any || line.Text.Contains("?]", StringComparison.Ordinal)) yield break;
        var sense = line.OpenerIn(words) is { WeakSense: { } weak } ? weak : line.OpenerIn(words).Verb?.Sense ?? "";
        yield return new(ProposalKind.Number, line.Text.TrimEnd('.', ' ') + " ([number?])", NumberQuestion.Of(sense));
    }
}
