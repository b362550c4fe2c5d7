namespace ResumeStudio.Core.Tailoring.Claims;

/// <summary>Finds the item that proves a sentence.</summary>
internal static class Proofs
{
    /// <summary>For each claim what proves it in <paramref name="item"/>; the person's own name is true everywhere.</summary>
    public static Evidence?[] Of(FactLedger ledger, ReadPassage sentence, ItemFacts? item) =>
        [.. sentence.Marks.Select(mark => item?.Prove(sentence, mark) ?? OwnName(ledger, sentence, mark))];

    /// <summary>For each claim what proves it in the one item that proves most. Names alone, or tools alone, may come from several.</summary>
    public static Evidence?[] OfAny(FactLedger ledger, ReadPassage sentence)
    {
        Evidence?[]? best = null;
        foreach (var item in ledger.Items)
        {
            var proofs = Of(ledger, sentence, item);
            if (best is null || proofs.Count(proof => proof is not null) > best.Count(proof => proof is not null)) best = proofs;
            if (Array.TrueForAll(best, proof => proof is not null)) return best;
        }

        var isList = sentence.Marks.All(mark => mark.Kind == ClaimKind.Name) || sentence.Marks.All(mark => mark.Kind == ClaimKind.Tool);
        return isList ? [.. sentence.Marks.Select(mark => Elsewhere(ledger, sentence, mark))] : best!;
    }

    /// <summary>
    /// The nouns of a sentence about <paramref name="item"/> that neither it nor the person says, each with the other item that does.
    /// Words of two languages cannot be compared.
    /// </summary>
    public static IEnumerable<(Mark Mark, Evidence? Elsewhere)> Strange(FactLedger ledger, ReadPassage sentence, ItemFacts item) =>
        from mark in item.IsIn(sentence.Passage.Language) ? SubjectReader.Of(sentence) : []
        let word = sentence.Passage.Tokens[mark.At]
        where (item.Words.Prove(word) ?? ledger.Person.Words.Prove(word)) is null
        select ((Mark)mark, ledger.Items.Select(other => other.Words.Prove(word)).FirstOrDefault(proof => proof is not null));

    /// <summary>The rates of a sentence without a number ("every week") whose time <paramref name="item"/> never names.</summary>
    public static IEnumerable<Mark> StrangeRates(ReadPassage sentence, ItemFacts item) =>
        from rate in RateReader.Of(sentence.Passage)
        where !item.Times.Contains(rate.Rate) && !sentence.Marks.Any(mark => mark.At < rate.Mark.End && rate.Mark.At < mark.End)
        select (Mark)rate.Mark;

    /// <summary>What proves one claim in any item, or null.</summary>
    public static Evidence? Elsewhere(FactLedger ledger, ReadPassage sentence, Mark mark) =>
        ledger.Items.Select(item => item.Prove(sentence, mark)).FirstOrDefault(proof => proof is not null);

    private static Evidence? OwnName(FactLedger ledger, ReadPassage sentence, Mark mark) => mark is WordMark { Kind: ClaimKind.Name } name
        ? ledger.Person.Texts.Where(text => text.Address == "basics.name").Select(text => text.Names(sentence.Passage, name.At, name.Count)).FirstOrDefault(proof => proof is not null) : null;
}
