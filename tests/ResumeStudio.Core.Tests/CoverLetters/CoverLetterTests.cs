using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;

namespace ResumeStudio.Core.Tests.CoverLetters;

public sealed class CoverLetterTests
{
    private static readonly LetterWish Wish = new(" Contoso  Freight ", "Engineer");

    [Test]
    public void A_save_answers_the_letter_as_it_was()
    {
        var letter = CoverLetter.Create(Guid.Empty, Guid.Empty, Wish, LetterText.Empty with { Body = "First." }, default);
        var before = letter.Write(Wish, LetterText.Empty with { Body = "Second." }, default);
        Assert.That((letter.Company, letter.Version, letter.Body, before.Number, before.Body), Is.EqualTo(("Contoso Freight", 2, "Second.", 1, "First.")));
    }

    [Test]
    public void What_is_missing_or_too_long_is_refused()
    {
        foreach (var wish in new[] { Wish with { Company = " " }, Wish with { Role = "" }, Wish with { Role = new('a', LetterLimits.NameLength + 1) }, Wish with { Posting = new('a', LetterLimits.PostingLength + 1) } })
            Assert.Throws<RuleViolation>(() => CoverLetter.Create(Guid.Empty, Guid.Empty, wish, LetterText.Empty, default));
        Assert.Throws<RuleViolation>(() => CoverLetter.Create(Guid.Empty, Guid.Empty, Wish, LetterText.Empty with { Body = new('a', LetterLimits.BodyLength + 1) }, default));
    }

    [Test]
    public void Plain_text_keeps_paragraphs_and_lines() =>
        Assert.That(new LetterText("Contoso\nHarbour 1", "Application", "Hello **there**,\r\n\r\nsecond.", "Best,\nMara").Plain(), Is.EqualTo("Contoso\nHarbour 1\n\nApplication\n\nHello there,\n\nsecond.\n\nBest,\nMara\n"));

    [Test]
    public void Blanks_are_no_words_and_links_are_no_blanks()
    {
        var text = LetterText.Empty with { Body = "Hello [who?] there, see [my page](https://example.com)." };
        Assert.That((text.Words, string.Join('|', text.Blanks)), Is.EqualTo((5, "[who?]")));
    }
}
