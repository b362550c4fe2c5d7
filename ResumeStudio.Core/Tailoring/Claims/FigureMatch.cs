namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Whether a known number says what a claimed one says: the same number, unit and precision, of the same thing, the same way round.</summary>
internal static class FigureMatch
{
    private const int LeastContent = 2;

    /// <summary>Whether <paramref name="fact"/> proves <paramref name="claim"/>.</summary>
    public static bool Says(ReadPassage known, FigureMark fact, ReadPassage sentence, FigureMark claim) =>
        IsSameNumber(known, fact, sentence, claim) && claim.IsNoMoreThan(fact) && HasRate(known, claim) && IsPartOfTheSame(fact, claim) && !IsTurned(known, claim, sentence)
        && (claim.Unit.Length > 0 || CountsTheSame(known, fact, sentence, claim));

    /// <summary>
    /// Whether a sentence with a measured number speaks of anything that the field speaks of. Words of two languages cannot be
    /// compared; a sentence of hardly any words says nothing else.
    /// </summary>
    public static bool IsAboutTheSame(ReadPassage field, ReadPassage sentence, FigureMark claim) => claim.Unit.Length == 0
        || field.Passage.Language != sentence.Passage.Language || sentence.Content.Count < LeastContent || sentence.Content.Overlaps(field.Content);

    private static bool IsSameNumber(ReadPassage known, FigureMark fact, ReadPassage sentence, FigureMark claim) =>
        claim.IsSame(fact) || claim.Value is null && fact.Value is null && known.Quote(fact) == sentence.Quote(claim);

    private static bool HasRate(ReadPassage known, FigureMark claim) => claim.Rate is null || known.Marks.Any(mark => mark is FigureMark { Rate: { } rate } && rate == claim.Rate);

    // "11 of 11" where the fact is "9 of 11".
    private static bool IsPartOfTheSame(FigureMark fact, FigureMark claim) => claim.Whole is null || fact.Whole?.IsSame(claim.Whole) == true;

    // "From 6 to 42" where the fact is "from 42 to 6".
    private static bool IsTurned(ReadPassage known, FigureMark claim, ReadPassage sentence)
    {
        var pairs = sentence.Marks.OfType<FigureMark>().Where(mark => mark.From is not null && (ReferenceEquals(mark, claim) || mark.From.IsSame(claim)));
        return pairs.Any(pair => Has(known, pair.From!, pair) && !Has(known, pair, pair.From!));
    }

    private static bool Has(ReadPassage known, FigureMark to, FigureMark from) =>
        known.Marks.Any(mark => mark is FigureMark { From: not null } fact && fact.IsSame(to) && fact.From.IsSame(from));

    private static bool CountsTheSame(ReadPassage text, FigureMark fact, ReadPassage sentence, FigureMark claim)
    {
        var counted = Content.Counted(sentence.Passage, claim);
        if (counted.Count == 0) return true;
        var known = Content.Counted(text.Passage, fact);
        return counted.Overlaps(known.Count > 0 ? known : Content.Leading(text.Passage, fact)) || counted.Overlaps(Content.Among(text.Passage, fact));
    }
}
