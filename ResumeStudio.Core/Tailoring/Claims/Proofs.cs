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

    /// <summary>What proves one claim in any item, or null.</summary>
    public static Evidence? Elsewhere(FactLedger ledger, ReadPassage sentence, Mark mark) =>
        ledger.Items.Select(item => item.Prove(sentence, mark)).FirstOrDefault(proof => proof is not null);

    private static Evidence? OwnName(FactLedger ledger, ReadPassage sentence, Mark mark) => mark is WordMark { Kind: ClaimKind.Name } name
        ? ledger.Person.Texts.Where(text => text.Address == "basics.name").Select(text => text.Names(sentence.Passage, name.At, name.Count)).FirstOrDefault(proof => proof is not null) : null;
}
