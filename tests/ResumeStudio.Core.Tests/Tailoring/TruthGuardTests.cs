using System.Globalization;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Testing.Analysis;

namespace ResumeStudio.Core.Tests.Tailoring;

/// <summary>What a sentence may say of an item, and what stands in the place of the rest.</summary>
public sealed class TruthGuardTests
{
    private static readonly ResumeDocument Resume = ResumeWriting.Read("guard", """
        name: Nora Feld
        # Work
        = Harbour & Finch Ltd | Leeds
        > Platform engineer | 2019-08 – 2022-02
        - Cut the deployment of 60 services from 42 minutes to 6 minutes.
        - Paid 18,000 merchants a month with PostgreSQL; errors halved.
        = Corvane Foods | York
        > Buyer | 2015-09 – 2018-01
        - Saved £450,000 with 18 suppliers and Excel.
        # Education
        = Leeds Beckfoot College | MSc | Computer science | 2009-09 – 2014-06
        # Skills
        = Tools | Kubernetes, Excel
        """).Document;

    private static readonly FactLedger Ledger = FactLedger.Of(Resume);

    [TestCase("Sixty services: deployment fell from forty-two to 6 minutes.")]
    [TestCase("Paid 18k merchants every month with Postgres.")]
    [TestCase("Cut errors by 50 %.")]
    [TestCase("Platform engineer at Harbour and Finch, 08/2019 to February 2022.")]
    [TestCase("Works with care.")]
    public void What_the_item_says_in_other_words_passes(string text) => Assert.That(Stopped(text, "Platform engineer"), Is.Empty);

    [TestCase("Cut the deployment of 60 services to 5 minutes.", "5 minutes")]
    [TestCase("Cut the deployment of 60 services to 6 hours.", "6 hours")]
    [TestCase("Cut the deployment of over 60 services.", "60")]
    [TestCase("Cut the deployment of 60 customers.", "60")]
    [TestCase("Paid 18.000 merchants.", "18.000")]
    [TestCase("Paid 18,000 merchants a week.", "18,000")]
    [TestCase("Paid merchants in Rust.", "Rust")]
    [TestCase("Paid merchants for Maersk.", "Maersk")]
    [TestCase("Senior platform engineer.", "Senior")]
    [TestCase("Platform engineer since 2016.", "2016")]
    [TestCase("Platform engineer, 2019 to present.", "present")]
    [TestCase("Platform engineer with a PhD.", "PhD")]
    public void What_it_does_not_say_is_stopped(string text, string claim) => Assert.That(Stopped(text, "Platform engineer"), Is.EqualTo(new[] { claim }));

    [TestCase("Cut the deployment of 60 payment services.", "payment")]
    [TestCase("Paid 18,000 merchants a month through fraud detection.", "fraud", "detection")]
    [TestCase("Paid 18,000 merchants a month on time and without errors.")]
    [TestCase("Pays merchants monthly.")]
    [TestCase("Pays merchants every week.", "every week")]
    public void A_common_word_or_rhythm_that_the_item_does_not_know_is_stopped(string text, params string[] claims) => Assert.That(Stopped(text, "Platform engineer"), Is.EqualTo(claims));

    [Test]
    public void A_common_word_of_another_job_is_named_as_that() =>
        Assert.That(TruthGuard.Check(Ledger, "Cut the deployment for suppliers.", "en", AddressOf("Platform engineer")).Sentences.Single().Claims.Single().Elsewhere!.Quote, Is.EqualTo("suppliers"));

    [TestCase("de", false)]
    [TestCase("en", true)]
    public void Common_words_are_only_asked_for_in_the_language_of_the_document(string language, bool isAsked) =>
        Assert.That(TruthGuard.Check(Ledger, "Cut the deployment of 60 Payment services for insurance.", language, AddressOf("Platform engineer")).Sentences.Single().Claims.Any(claim => claim.Kind == ClaimKind.Subject), Is.EqualTo(isAsked));

    [TestCase("Won 9 of 11 tenders; errors fell from 40 to 2 in a year and a half.", "Won nine out of eleven tenders.", true)]
    [TestCase("Won 9 of 11 tenders; errors fell from 40 to 2 in a year and a half.", "Won 11 of 11 tenders.", false)]
    [TestCase("Won 9 of 11 tenders; errors fell from 40 to 2 in a year and a half.", "Errors fell from 40 to one.", false)]
    [TestCase("Won 9 of 11 tenders; errors fell from 40 to 2 in a year and a half.", "Errors fell from 40 to 2 within 18 months.", true)]
    [TestCase("Mentor four graduates a year, of whom nine became engineers.", "Nine of the graduates became engineers.", true)]
    [TestCase("Sold to 140 shops; 35 of them came back.", "35 of the 140 shops came back.", true)]
    public void Numbers_that_belong_together_stay_together(string fact, string text, bool passes)
    {
        var resume = ResumeWriting.Read("numbers", $"name: N\n# Work\n= Acme Foods | York\n> Buyer | 2019-08 – 2022-02\n- {fact}").Document;
        var about = DocumentParts.Of(resume).First(part => part.Value is Role).Address;
        Assert.That(TruthGuard.Check(FactLedger.Of(resume), text, "en", about).IsStopped, Is.EqualTo(!passes));
    }

    [Test]
    public void Numbers_turned_round_are_stopped() =>
        Assert.That(Stopped("Took deployment from 6 minutes to 42 minutes.", "Platform engineer"), Is.EqualTo(new[] { "6 minutes", "42 minutes" }));

    [Test]
    public void A_claim_that_is_proven_names_field_and_words()
    {
        var claim = TruthGuard.Check(Ledger, "Deployment took forty-two minutes.", "en", AddressOf("Platform engineer")).Sentences.Single().Claims.Single();
        Assert.That((claim.Proof!.Quote, claim.Reason), Is.EqualTo(("42 minutes", "")));
        Assert.That(Bullets().Single(bullet => $"{DocumentParts.Address(bullet.Id)}.text" == claim.Proof.Address).Text, Does.Contain("42 minutes"));
    }

    [Test]
    public void A_fact_of_another_job_proves_nothing_and_removes_the_sentence()
    {
        var sentence = TruthGuard.Check(Ledger, "Saved £450,000 on deployment.", "en", AddressOf("Platform engineer")).Sentences.Single();
        Assert.That((sentence.Claims.Single().Elsewhere!.Quote, sentence.Safe), Is.EqualTo(("£450,000", "")));
    }

    [Test]
    public void A_skill_of_the_resume_proves_nothing_for_a_job_that_does_not_name_it() =>
        Assert.That(Stopped("Ran 60 services on Kubernetes.", "Platform engineer"), Is.EqualTo(new[] { "Kubernetes" }));

    [Test]
    public void An_invented_number_becomes_a_blank_and_every_other_word_stays() =>
        Assert.That(TruthGuard.Check(Ledger, "Cut the deployment by 86 %, from 42 to 6 minutes. Works with care.", "en", AddressOf("Platform engineer")).Safe,
            Is.EqualTo("Cut the deployment by [number?], from 42 to 6 minutes. Works with care."));

    [Test]
    public void A_sentence_of_mostly_inventions_is_removed() =>
        Assert.That(TruthGuard.Check(Ledger, "Led 7 people in 9 cities for Maersk.", "en", AddressOf("Platform engineer")).Safe, Is.Empty);

    [TestCase("At Corvane Foods I saved £450,000.", false)]
    [TestCase("At Corvane Foods I paid 18,000 merchants.", true)]
    [TestCase("I have worked for Corvane Foods and Harbour & Finch.", false)]
    [TestCase("I work with Excel and Kubernetes.", false)]
    [TestCase("Nora Feld holds a Master of Science.", false)]
    [TestCase("Nora Feld holds a doctorate.", true)]
    public void A_text_about_the_whole_resume_may_not_mix_jobs(string text, bool isStopped) =>
        Assert.That(TruthGuard.Check(Ledger, text, "en").IsStopped, Is.EqualTo(isStopped));

    [TestCase("４２ minutes", "42")]
    [TestCase("4\u200b2 minutes", "42")]
    public void Figures_of_other_scripts_and_invisible_letters_hide_nothing(string text, string _)
    {
        Assert.That(Stopped($"Deployment took {text}.", "Platform engineer"), Is.Empty);
        Assert.That(Stopped($"Deployment took {text.Replace("minutes", "hours")}.", "Platform engineer"), Has.Length.EqualTo(1));
    }

    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        const string Text = "In 2019 paid 18,000 merchants with POSTGRESQL. 60 Services since İstanbul. Cut 6.5 %.";
        var expected = Print(Text);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.That(Print(Text), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("9"), TestCase("42 "), TestCase("from 6 to 42 minutes "), TestCase("a'"), TestCase("1.2,"), TestCase("Xy "), TestCase("vier und"), TestCase("\ud800"), TestCase("MSc in "), TestCase("of "), TestCase("2016 – ")]
    public void A_text_of_200_KB_that_means_harm_is_judged_like_any_other(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Assert.That(TruthGuard.Check(Ledger, text, "de").Sentences.Max(sentence => sentence.Text.Length), Is.LessThanOrEqualTo(200_000));
    }

    [Test]
    public void An_empty_text_and_an_unknown_item_have_clear_answers()
    {
        Assert.That(TruthGuard.Check(Ledger, " \n ", "en").Sentences, Is.Empty);
        Assert.That(TruthGuard.Check(Ledger, "Paid 18,000 merchants.", "en", "nowhere").IsStopped);
    }

    private static string[] Stopped(string text, string heading) =>
        [.. TruthGuard.Check(Ledger, text, "en", AddressOf(heading)).Sentences.SelectMany(sentence => sentence.Claims).Where(claim => !claim.IsProven).Select(claim => claim.Text)];

    private static string AddressOf(string position) => DocumentParts.Of(Resume).First(part => part.Value is Role role && role.Position == position).Address;

    private static IEnumerable<Bullet> Bullets() => DocumentParts.Of(Resume).Select(part => part.Value).OfType<Role>().SelectMany(role => role.Highlights);

    private static string Print(string text) => string.Join("\n", TruthGuard.Check(Ledger, text, "en").Sentences.SelectMany(sentence => sentence.Claims));
}
