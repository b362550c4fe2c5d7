using System.Text.RegularExpressions;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Testing.Postings;

namespace ResumeStudio.Core.Tests.CoverLetters;

/// <summary>Letters for the invented postings, in the four languages of their resumes.</summary>
public sealed partial class LetterAnswersTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    [TestCaseSource(typeof(WrittenPosting), nameof(WrittenPosting.All))]
    public void A_real_posting_gets_two_or_three_answers_and_nothing_unproven(WrittenPosting posting)
    {
        var document = posting.Person.Input.Document;
        foreach (var (tone, length) in from tone in Enum.GetValues<LetterTone>() from length in Enum.GetValues<LetterLength>() select (tone, length))
        {
            var wish = new LetterWish(posting.Posting.Company, posting.Posting.Title, posting.Posting.Text, tone, length);
            var text = LetterDraft.Write(document, wish, Day);
            var answers = Quote().Matches(text.Body).Select(match => match.Groups[1].Value.Trim()).Count(quote => posting.Posting.Text.Contains(quote.TrimEnd('…', ' '), StringComparison.Ordinal));
            if (tone == default) TestContext.Out.WriteLine($"{posting.Name}, {length}: {answers} answers, {text.Words} words");
            Assert.That(answers, Is.InRange(2, 3));
            Assert.That(text.Words, Is.LessThanOrEqualTo(LetterLimits.MostWords));
            Assert.That(text.Blanks, Is.EqualTo(new[] { LetterDraft.WhyIn(document.Language), LetterDraft.NextIn(document.Language) }));
            Assert.That(LetterCheck.Run(FactLedger.Of(document), wish, text, document.Language).Where(sentence => sentence.Unproven.Count > 0).Select(sentence => $"{sentence.Text}: {string.Join(' ', sentence.Unproven)}"), Is.Empty);
        }
    }

    [GeneratedRegex("[“„«]([^”“„«»\n]+)[”“»]")]
    private static partial Regex Quote();
}
