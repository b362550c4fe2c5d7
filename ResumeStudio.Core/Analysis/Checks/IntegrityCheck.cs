using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis.Checks;

/// <summary>R-I1: hidden, white or tiny text, zero-width or look-alike letters, instructions to a model, pasted job text, keyword flood. It fails loudly and stands apart from the scores.</summary>
internal sealed class IntegrityCheck() : Check("R-I1")
{
    private protected override Outcome Run(ResumeReading resume)
    {
        List<Finding> findings =
        [
            .. resume.Texts.SelectMany(Of),
            .. PastedText.In(resume, Count("postingWords")),
            .. KeywordFlood.In(resume, Count("mostKeywords"), Count("floodTimes"), Count("inARow")),
            .. resume.Pdf is { } pdf ? HiddenText.In(pdf, Limits["tinyPoints"], Limits["leastContrast"]) : [],
        ];
        return Outcome.Of(findings, fails: true);
    }

    private static IEnumerable<Finding> Of(PrintedText text)
    {
        if (FalseLetters.FirstInvisible(text.Text) is { } code)
            yield return At(text, FormattableString.Invariant($"U+{code:X4}"), "Invisible characters", "They hide words from people or split them for programs.", "Type the text again, or paste it as plain text.");
        foreach (var word in text.Words.Where(word => FalseLetters.IsMixed(word.Text))) yield return At(text, word.Text, "Letters of another alphabet", "They look the same, but a search does not find the word.", "Type the word again on your keyboard.");
        for (var at = 0; at < text.Words.Count; at++)
            if (LanguageWords.Languages.Select(language => LanguageWords.For(language)!.Instructions.Find(text.Words, at)).FirstOrDefault(found => found is not null) is { } phrase)
                yield return At(text, text.Text[text.Words[at].Start..text.Words[at + phrase.Length - 1].End], "An instruction to a model", "Readers who find it stop reading, and careful systems ignore it.", "Take it out.");
    }

    private static Finding At(PrintedText text, string quote, string title, string why, string advice) => new(Severity.Fatal, text.Address, text.Where, quote, title, why, advice);
}
