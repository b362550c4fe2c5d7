using ResumeStudio.Core.Tailoring.Reading;

namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>One sentence of a field of the document as facts.</summary>
/// <param name="Address">The field (<c>part.field</c>).</param>
/// <param name="Read">What it says.</param>
/// <param name="Field">The whole field, which says what its numbers are about.</param>
/// <param name="IsName">Whether the field is one line that names something, so that its initials may stand for it.</param>
internal sealed record FactText(string Address, ReadPassage Read, ReadPassage Field, bool IsName)
{
    private const int WidestGap = 3;

    /// <summary>The words that say the same as <paramref name="mark"/> of <paramref name="claim"/>, or null.</summary>
    public Evidence? Prove(ReadPassage claim, Mark mark) => mark switch
    {
        FigureMark figure => Read.Marks.OfType<FigureMark>().FirstOrDefault(fact => FigureMatch.Says(Read, fact, claim, figure) && FigureMatch.IsAboutTheSame(Field, claim, figure)) is { } found ? Quoted(found) : null,
        DateMark { IsPresent: false } date => Read.Marks.OfType<DateMark>().FirstOrDefault(fact => !fact.IsPresent && date.Fits(fact.Year, fact.Month, fact.Day) && (date.Side == DateSide.Any || fact.Side == DateSide.Any || fact.Side == date.Side)) is { } found ? Quoted(found) : null,
        DateMark => Read.Marks.OfType<DateMark>().FirstOrDefault(fact => fact.IsPresent) is { } found ? Quoted(found) : null,
        TermMark term => Read.Marks.OfType<TermMark>().FirstOrDefault(fact => fact.Kind == term.Kind && Says(fact, term)) is { } found ? Quoted(found) : null,
        _ => Names(claim.Passage, mark.At, mark.Count),
    };

    /// <summary>The place where the words of a name stand in order with at most small gaps, or null.</summary>
    public Evidence? Names(Passage claim, int at, int count)
    {
        var words = NameWords.Of(claim, at, count);
        if (words.Count == 0 || !words.TrueForAll(MayStand)) return null;
        var tokens = Read.Passage.Tokens;
        for (var start = 0; start < tokens.Count; start++)
            if (Ends(words, tokens, start) is { } end) return new(Address, Read.Passage.Quote(start, end - start));
        return null;
    }

    // A bare "Leiter" is told by a Stationsleiter; a Stationsleiter only by the same word.
    private static bool Says(TermMark fact, TermMark claim) => fact.Key == claim.Key || fact.Wider == claim.Key;

    // Most names stand nowhere, which a set of words tells at once.
    private bool MayStand(Token word)
    {
        _words ??= Read.Passage.Tokens.SelectMany(token => new[] { token.Fold, Folding.Stem(token.Fold) }).ToHashSet(StringComparer.Ordinal);
        return _words.Contains(word.Fold) || _words.Contains(Folding.Stem(word.Fold)) || IsName && word.Text.All(char.IsUpper);
    }

    private Evidence Quoted(Mark mark) => new(Address, Read.Quote(mark));

    private int? Ends(List<Token> words, IReadOnlyList<Token> tokens, int start)
    {
        var at = start;
        for (var word = 0; word < words.Count; word++)
        {
            var (from, step) = (at, 0);
            while ((step = Step(words[word], tokens, at)) == 0)
            {
                if (word == 0 || ++at >= tokens.Count || at - from > WidestGap) return null;
            }

            at += step;
        }

        return at;
    }

    /// <summary>How many tokens say the word: one when it is the same, several when it is their initials.</summary>
    private int Step(Token word, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count) return 0;
        if (tokens[at].Fold == word.Fold || tokens[at].Kind == TokenKind.Word && word.Text.Length > 4 && Folding.Stem(tokens[at].Fold) == Folding.Stem(word.Fold) && Math.Abs(tokens[at].Fold.Length - word.Fold.Length) <= 2) return 1;
        return IsName ? NameWords.Initials(word, tokens, at) : 0;
    }

    private HashSet<string>? _words;
}
