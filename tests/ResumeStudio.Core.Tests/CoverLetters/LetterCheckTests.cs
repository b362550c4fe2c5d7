using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Tailoring;

namespace ResumeStudio.Core.Tests.CoverLetters;

/// <summary>What an edited letter is told, sentence by sentence.</summary>
public sealed class LetterCheckTests
{
    private static readonly FactLedger Ledger = FactLedger.Of(ExamplePersons.Find("engineer").Create());
    private static readonly LetterWish Wish = new("Contoso Freight", "Head of Platforms", "You run Kubernetes and Snowflake for 900 lorries.");

    [TestCase("I apply at Contoso Freight as Head of Platforms.")]
    [TestCase("Your posting names Snowflake.")]
    [TestCase("[Say that I know Snowflake.]")]
    [TestCase("I would be glad to meet you.")]
    public void What_is_addressed_or_blank_needs_no_proof(string body) => Assert.That(Unproven(body), Is.Empty);

    [TestCase("I know Snowflake.")]
    [TestCase("I led 900 engineers.")]
    [TestCase("At Contoso Freight I cut the median deployment from 42 minutes to 3 minutes.")]
    public void What_the_resume_does_not_say_is_told(string body) => Assert.That(Unproven(body), Is.Not.Empty);

    [Test]
    public void What_the_resume_says_is_one_click_away()
    {
        var sentence = LetterCheck.Run(Ledger, Wish, LetterText.Empty with { Body = "I moved 4 TB of shipment history to partitioned PostgreSQL." }, "en").Single();
        Assert.That(sentence.Unproven, Is.Empty);
        Assert.That(sentence.Proven.Select(proof => proof.Quote), Has.Some.Contains("4 TB"));
        Assert.That(sentence.Proven.Select(proof => proof.Address), Has.All.EndsWith(".text"));
    }

    private static IEnumerable<string> Unproven(string body) => LetterCheck.Run(Ledger, Wish, LetterText.Empty with { Body = body }, "en").SelectMany(sentence => sentence.Unproven);
}
