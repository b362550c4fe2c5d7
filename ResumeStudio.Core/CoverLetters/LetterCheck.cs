using System.Text.RegularExpressions;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters.Phrases;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>
/// Holds a letter, drafted or edited, against the resume sentence by sentence. The company's and the role's own names need no proof, and
/// what a sentence says of the posting alone is measured by the posting. Read in the language of the resume.
/// </summary>
public static partial class LetterCheck
{
    /// <summary>The sentences that claim something, in order; blanks are passed over.</summary>
    public static IReadOnlyList<LetterSentence> Run(FactLedger ledger, LetterWish wish, LetterText text, string language)
    {
        var phrases = LetterPhrases.For(language) ?? LetterPhrases.For("en")!;
        var manners = phrases.Tones.Values.SelectMany(tone => tone.Texts);
        string[] given = [wish.Company, wish.Role, .. manners];
        return [.. TruthGuard.Check(ledger, LetterBlanks.Without(Markdown.Plain(text.Body)), language).Sentences
            .Select(sentence => Judge(sentence, [.. given, .. IsOfPosting(sentence, phrases) ? PostingIn(sentence, wish, phrases) : []])).Where(sentence => sentence.Proven.Count + sentence.Unproven.Count > 0)];
    }

    private static bool IsOfPosting(SentenceVerdict sentence, LetterPhrases phrases)
    {
        var words = Token.ListOf(sentence.Text).Select(token => token.Fold).ToHashSet();
        return words.Overlaps(phrases.Addressed) && !words.Overlaps(phrases.Oneself);
    }

    // "Manejo Snowflake, como pide su oferta" has no "I" in Spanish; there the posting's words are those in its quotation marks.
    private static IEnumerable<string> PostingIn(SentenceVerdict sentence, LetterWish wish, LetterPhrases phrases) =>
        phrases.DropsPronouns ? Quoted().Matches(sentence.Text).Select(match => match.Groups[1].Value).Where(quote => wish.Posting.Contains(quote, StringComparison.OrdinalIgnoreCase)) : [wish.Posting];

    private static LetterSentence Judge(SentenceVerdict sentence, string[] given)
    {
        var own = sentence.Claims.Where(claim => !given.Any(source => source.Contains(claim.Text, StringComparison.OrdinalIgnoreCase))).ToList();
        return new(sentence.Text, [.. own.Select(claim => claim.Proof).OfType<Evidence>().Distinct()], [.. own.Where(claim => !claim.IsProven).Select(claim => claim.Reason).Distinct()]);
    }

    [GeneratedRegex("[«“]([^«»“”\n]+)[»”]")]
    private static partial Regex Quoted();
}
