using ResumeStudio.Core.Tailoring.Claims;
using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring;

/// <summary>
/// Lets nothing unproven into a generated text (rule R-I2): every number, date, name, title, degree and tool of a sentence must stand in
/// the <see cref="FactLedger"/> and belong to the same item. Same input, same verdicts, in every culture; time is linear in the text.
/// </summary>
public static class TruthGuard
{
    /// <summary>Judges <paramref name="text"/> sentence by sentence.</summary>
    /// <param name="ledger">What may be said.</param>
    /// <param name="text">The generated text, plain or with inline Markdown, of any length.</param>
    /// <param name="language">The language that the text is written in, as a BCP 47 tag. It decides how numbers read: 1.200 is 1200 in German and 1.2 in English.</param>
    /// <param name="about">
    /// The address of the role or item that the text is about; only its facts prove anything. Null for a text about the whole resume,
    /// where each sentence must be true of one item, or of the person.
    /// </param>
    public static GuardReport Check(FactLedger ledger, string text, string language, string? about = null)
    {
        var spoken = language.Split('-')[0].ToLowerInvariant();
        return new([.. Sentences.Of(text).Select(sentence => Judge(ledger, sentence.Start, sentence.Text, spoken, about))]);
    }

    private static SentenceVerdict Judge(FactLedger ledger, int start, string text, string language, string? about)
    {
        var sentence = new ReadPassage(text, language);
        if (sentence.Marks.Count == 0 && about is null) return new(start, text, []);
        var item = about is null ? null : ledger.Find(about);
        var proofs = about is null ? Proofs.OfAny(ledger, sentence) : Proofs.Of(ledger, sentence, item);
        ClaimVerdict Verdict(Mark mark, Evidence? proof, Evidence? elsewhere) => new(mark.Kind, start + sentence.Passage.Tokens[mark.At].Start, sentence.Quote(mark), proof, elsewhere);
        var claims = sentence.Marks.Select((mark, at) => Verdict(mark, proofs[at], proofs[at] is null ? Proofs.Elsewhere(ledger, sentence, mark) : null));
        if (item is null) return new(start, text, [.. claims]);
        var counted = sentence.Marks.Where((mark, at) => mark is FigureMark && proofs[at] is null).Select(mark => mark.End).ToHashSet();
        var strange = Proofs.Strange(ledger, sentence, item).Where(found => !counted.Contains(found.Mark.At)).Select(found => Verdict(found.Mark, null, found.Elsewhere));
        return new(start, text, [.. claims, .. strange, .. Proofs.StrangeRates(sentence, item).Select(rate => Verdict(rate, null, null))]);
    }
}
