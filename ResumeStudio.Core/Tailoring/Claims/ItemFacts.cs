using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>The facts of one role or item: what a sentence about it may say.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Texts">Its fields, an employer's among those of each role there.</param>
/// <param name="Dates">Its dates.</param>
internal sealed record ItemFacts(string Address, IReadOnlyList<FactText> Texts, IReadOnlyList<DateFact> Dates)
{
    /// <summary>All its words.</summary>
    public Vocabulary Words => _words ??= new(Texts);

    /// <summary>The times that it names: days, weeks, months, years.</summary>
    public IReadOnlySet<decimal> Times => _times ??= Texts.SelectMany(text => RateReader.TimesOf(text.Read.Passage)).ToHashSet();

    /// <summary>Whether it is written in <paramref name="language"/>, so that words can be compared.</summary>
    public bool IsIn(string language) => Texts.Count > 0 && Texts[0].Read.Passage.Language == language;

    /// <summary>The first words that prove <paramref name="mark"/>, or null.</summary>
    public Evidence? Prove(ReadPassage claim, Mark mark) => mark switch
    {
        DateMark date => Dates.Select(fact => fact.Prove(date)).FirstOrDefault(proof => proof is not null) ?? InTexts(claim, mark) ?? AsFigure(claim, date),
        WordMark { Kind: ClaimKind.Name } name => Name(claim, name),
        _ => InTexts(claim, mark),
    };

    private Evidence? InTexts(ReadPassage claim, Mark mark) => Texts.Select(text => text.Prove(claim, mark)).FirstOrDefault(proof => proof is not null);

    // "2000 users" reads like a year.
    private Evidence? AsFigure(ReadPassage claim, DateMark date) => date is { Count: 1, Year: { } year, Month: null } ? InTexts(claim, new FigureMark(date.At, 1, year, "", Precision.Exact)) : null;

    // The whole name; without the word that only opens the sentence; or its parts before and after a joining word.
    private Evidence? Name(ReadPassage claim, WordMark name)
    {
        if (Stands(claim.Passage, name.At, name.Count) is { } whole) return whole;
        if (name.IsOpening && name.Count > 1 && Stands(claim.Passage, name.At + 1, name.Count - 1) is { } rest) return rest;
        Evidence? first = null;
        var start = name.At;
        for (var at = name.At; at <= name.End; at++)
        {
            if (at < name.End && claim.Passage.Tokens[at].Kind == TokenKind.Word && claim.Passage.Tokens[at].IsCapital) continue;
            if (at > start && (Stands(claim.Passage, start, at - start) is not { } part || (first ??= part) is null)) return null;
            start = at + 1;
        }

        return start > name.End && name.Count > 1 && first is not null && !IsOneRun(claim.Passage, name) ? first : null;
    }

    private static bool IsOneRun(Passage passage, WordMark name) => passage.Tokens.Skip(name.At).Take(name.Count).All(token => token.IsCapital);

    private Evidence? Stands(Passage passage, int at, int count) => Texts.Select(text => text.Names(passage, at, count)).FirstOrDefault(proof => proof is not null);

    private Vocabulary? _words;

    private HashSet<decimal>? _times;
}
