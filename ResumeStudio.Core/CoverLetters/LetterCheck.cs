using ResumeStudio.Core.Common;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.CoverLetters;

/// <summary>
/// Holds a letter, drafted or edited, against the resume sentence by sentence. The company's and the role's own names need no proof, and
/// what a sentence says of the posting alone is measured by the posting.
/// </summary>
public static class LetterCheck
{
    private static readonly HashSet<string> Addressed = ["you", "your", "posting"];
    private static readonly HashSet<string> OfOneself = ["i", "my", "me", "mine", "we", "our", "us"];

    /// <summary>The sentences that claim something, in order; blanks are passed over.</summary>
    public static IReadOnlyList<LetterSentence> Run(FactLedger ledger, LetterWish wish, LetterText text, string language) =>
        [.. TruthGuard.Check(ledger, LetterBlanks.Without(Markdown.Plain(text.Body)), language).Sentences.Select(sentence => Judge(sentence, wish)).Where(sentence => sentence.Proven.Count + sentence.Unproven.Count > 0)];

    private static LetterSentence Judge(SentenceVerdict sentence, LetterWish wish)
    {
        var words = Token.ListOf(sentence.Text).Select(token => token.Fold).ToHashSet();
        var given = words.Overlaps(Addressed) && !words.Overlaps(OfOneself) ? new[] { wish.Company, wish.Role, wish.Posting } : [wish.Company, wish.Role];
        var own = sentence.Claims.Where(claim => !given.Any(source => source.Contains(claim.Text, StringComparison.OrdinalIgnoreCase))).ToList();
        return new(sentence.Text, [.. own.Select(claim => claim.Proof).OfType<Evidence>().Distinct()], [.. own.Where(claim => !claim.IsProven).Select(claim => claim.Reason).Distinct()]);
    }
}
