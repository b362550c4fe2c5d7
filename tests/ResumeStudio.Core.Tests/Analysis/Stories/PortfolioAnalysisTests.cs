using System.Globalization;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tests.Analysis.Stories;

/// <summary>What the rules say of invented projects that people read first: which parts they tell, and which tags their words support.</summary>
public sealed class PortfolioAnalysisTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    // Letters of the parts that a reader finds, in the order S T A R.
    [TestCase("en", "", "")]
    [TestCase("en", "A tide calendar for small harbours.", "")]
    [TestCase("en", "Rebuilt the booking system of nine libraries.", "A")]
    [TestCase("en", "The shop used to lose orders every weekend. I rewrote the checkout in six weeks. Lost orders fell to none.", "SAR")]
    [TestCase("en", "The museum asked me to make its archive searchable by the summer. I indexed 40,000 letters.", "TA")]
    [TestCase("en", "Nobody could say how many beds were free. We set out to show it on one screen. I built the board with two nurses. It is used by four wards.", "STAR")]
    [TestCase("de", "Bisher wurden Anträge von Hand abgetippt. Ich baute eine Eingabe mit Prüfung. Die Bearbeitung dauert nur noch zwei Tage.", "SAR")]
    [TestCase("de", "Ein Kalender für kleine Häfen.", "")]
    [TestCase("fr", "Auparavant, les commandes étaient notées à la main. L'objectif était de tout voir sur un écran. J'ai conçu un tableau simple. Les erreurs ont baissé de moitié.", "STAR")]
    [TestCase("es", "Antes, las citas se apuntaban a mano. Diseñé un calendario común para tres clínicas. Las esperas bajaron a la mitad.", "SAR")]
    [TestCase("it", "Prima si scriveva tutto a mano. Ho costruito un calendario comune.", "")]
    public void A_summary_tells_parts_by_its_sentences(string language, string summary, string told)
    {
        var project = Review(new PortfolioProject { Name = "Board", Summary = summary }, language).Projects.Single();
        Assert.That(string.Concat(project.Parts.Where(part => part.IsTold).Select(part => part.Part.ToString()[0])), Is.EqualTo(told));
        Assert.That(project.Depth, Is.EqualTo(new[] { 10, 30, 55, 80, 100 }[told.Length]));
        Assert.That(project.Parts.Where(part => part.IsTold).Select(part => part.Quote.Split(" …")[0]), Has.All.Matches<string>(summary.Contains));
    }

    [Test]
    public void A_field_that_says_enough_tells_its_part_in_any_language()
    {
        var project = Review(new PortfolioProject { Name = "Diario", Case = { Situation = "Si scriveva tutto a mano ogni mattina.", Result = "Boh." } }, "it").Projects.Single();
        Assert.That(project.Parts.Select(part => part.IsTold), Is.EqualTo(new[] { true, false, false, false }));
        Assert.That(project.Parts[3].Advice, Does.StartWith("It says too little: 1 word."));
        Assert.That(project.Parts[3].Address, Does.EndWith("-case.result"));
    }

    [Test]
    public void The_same_words_in_two_fields_count_once()
    {
        const string words = "Thirty pages a month at night, and two people about to go.";
        var project = Review(new PortfolioProject { Name = "Nights", Case = { Situation = words, Task = words } }).Projects.Single();
        Assert.That(project.Parts.Select(part => part.IsTold), Is.EqualTo(new[] { true, false, false, false }));
    }

    [Test]
    public void A_result_without_a_number_is_told_and_asked_for_one()
    {
        Assert.That(Result("The rotation has a waiting list since then.").Advice, Does.StartWith("It has no number."));
        Assert.That(Result("Four pages a month within two quarters.").Advice, Is.Empty);
    }

    [TestCase("C#", "Wrote the model in C# for phones.", true)]
    [TestCase("JavaScript", "Drew the charts in JS without a library.", true)]
    [TestCase("Forecasting", "Compared every forecast with the gauges.", true)]
    [TestCase("Offline first", "It works offline for a week.", false)]
    [TestCase("Kafka", "Followed one parcel through every queue.", false)]
    [TestCase("Go", "Wrote the linter in Go.", true)]
    [TestCase("Go", "They go to the harbour.", false)]
    public void A_tag_needs_its_words_in_the_text(string tag, string summary, bool supported) =>
        Assert.That(Review(new PortfolioProject { Name = "Tidemark", Summary = summary, Tags = [tag] }).Projects.Single().Tags.Single().IsSupported, Is.EqualTo(supported));

    [Test]
    public void Skills_of_the_text_without_a_tag_are_named_once()
    {
        var resume = new ResumeDocument { Sections = [new() { Kind = SectionKind.Skills, Items = [new SkillItem { Name = "Work", Keywords = ["Incident review", "Negotiation"] }] }] };
        var project = new PortfolioProject { Name = "Parcel", Summary = "Wrote it in Python and PostgreSQL, python throughout, after an incident review.", Tags = ["Postgres"] };
        Assert.That(Review(project, resume: resume).Projects.Single().Untagged, Is.EqualTo(new[] { "Python", "incident review" }).IgnoreCase);
    }

    [Test]
    public void The_score_is_seventy_parts_depth_and_thirty_parts_tags()
    {
        var report = PortfolioAnalysis.Run(new(ExamplePortfolio.Create(), null, Day));
        Assert.That(report.Projects.Select(project => (project.Name, project.Depth)), Is.EqualTo(new[] { ("Tidemark", 100), ("One parcel, 23 services", 100), ("Ledgerlint", 30), ("Quiet nights", 80) }));
        Assert.That((report.Depth, report.DepthArithmetic), Is.EqualTo((78, "(100 + 100 + 30 + 80) ÷ 4 = 78")));
        Assert.That((report.Support, report.SupportArithmetic), Is.EqualTo((20, "100 × 2 ÷ 10 = 20")));
        Assert.That((report.Score, report.Arithmetic), Is.EqualTo((60, "(70 × (155 ÷ 2) + 30 × 20) ÷ 100 = 60")));
    }

    [Test]
    public void Without_tags_depth_alone_counts()
    {
        var report = Review(new PortfolioProject { Name = "Board", Summary = "Rebuilt the booking system of nine libraries." });
        Assert.That((report.Score, report.Support), Is.EqualTo((30, (int?)null)));
    }

    [Test]
    public void What_is_hidden_is_not_judged_and_nothing_has_no_score()
    {
        var hidden = Review(new PortfolioProject { Name = "Board", Summary = "Rebuilt it for nine libraries.", Hidden = true });
        var empty = PortfolioAnalysis.Run(new(new PortfolioDocument(), null, Day));
        Assert.That(new[] { hidden, empty }.Select(report => (report.State, report.Score, report.Projects.Count)), Has.All.EqualTo((ReportState.Empty, (int?)null, 0)));
    }

    [Test]
    public void The_same_portfolio_gives_the_same_bytes_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var document = ExamplePortfolio.Create();
        try
        {
            var texts = new[] { "en-US", "de-DE", "tr-TR", "ar-SA" }.Select(culture =>
            {
                CultureInfo.CurrentCulture = new(culture);
                var report = PortfolioAnalysis.Run(new(document, null, Day));
                return PortfolioReportJson.Write(report) + PortfolioReportMarkdown.Write(report);
            }).Distinct().ToList();
            Assert.That(texts.Count, Is.EqualTo(1));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void What_is_stored_reads_as_it_was()
    {
        var text = PortfolioReportJson.Write(PortfolioAnalysis.Run(new(ExamplePortfolio.Create(), null, Day)));
        Assert.That(PortfolioReportJson.Write(PortfolioReportJson.Read(text)), Is.EqualTo(text));
    }

    [Test]
    public void Words_of_a_project_stay_text_in_Markdown() =>
        Assert.That(PortfolioReportMarkdown.Write(Review(new PortfolioProject { Name = "<b>#1</b>", Summary = "Built it for nine libraries." })), Does.Contain("\\<b\\>\\#1").And.Not.Contain("<b>"));

    private static PartReview Result(string text) => Review(new PortfolioProject { Name = "Nights", Case = { Result = text } }).Projects.Single().Parts[3];

    private static PortfolioReport Review(PortfolioProject project, string language = "en", ResumeDocument? resume = null) =>
        PortfolioAnalysis.Run(new(new PortfolioDocument { Language = language, Projects = [project] }, resume, Day));
}
