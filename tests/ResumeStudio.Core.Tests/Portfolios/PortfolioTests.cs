using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing.Portfolios;

namespace ResumeStudio.Core.Tests.Portfolios;

public sealed class PortfolioTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void Writing_counts_the_version_and_moves_the_date()
    {
        var portfolio = New();
        portfolio.Write(PortfolioDocument.Blank("Zoë Öztürk"), Noon.AddHours(1));
        Assert.That((portfolio.Version, portfolio.UpdatedAt, portfolio.ReadDocument().Title), Is.EqualTo((2, Noon.AddHours(1), "Zoë Öztürk")));
    }

    [TestCase(true, false, ExpectedResult = true)]
    [TestCase(true, true, ExpectedResult = false)]
    [TestCase(false, false, ExpectedResult = false)]
    public bool Messages_are_taken_where_the_form_is_on_and_its_section_is_shown(bool hasForm, bool isHidden)
    {
        var document = PortfolioDocument.Blank("Mara");
        document.Contact.HasForm = hasForm;
        document.Sections.Single(section => section.Kind is PortfolioSectionKind.Contact).Hidden = isHidden;
        return document.TakesMessages();
    }

    [Test]
    public void Renaming_keeps_version_and_document()
    {
        var portfolio = New();
        var before = (portfolio.Version, portfolio.DocumentText);
        portfolio.Rename("  Work  ", Noon.AddHours(1));
        Assert.That((portfolio.Title, (portfolio.Version, portfolio.DocumentText)), Is.EqualTo(("Work", before)));
    }

    [TestCase("")]
    [TestCase("   ")]
    public void An_empty_title_is_refused(string title) => Assert.That(() => New(title), Throws.TypeOf<RuleViolation>());

    [Test]
    public void A_title_has_at_most_120_characters() => Assert.That(() => New(new string('x', 121)), Throws.TypeOf<RuleViolation>());

    [Test]
    public void Deleting_twice_keeps_the_first_date_and_restoring_forgets_it()
    {
        var portfolio = New();
        portfolio.Delete(Noon);
        portfolio.Delete(Noon.AddDays(1));
        Assert.That(portfolio.DeletedAt, Is.EqualTo(Noon));
        portfolio.Restore();
        Assert.That(portfolio.DeletedAt, Is.Null);
    }

    [Test]
    public void The_full_portfolio_fits() => Assert.That(PortfolioChecks.Of(FullPortfolio.Create()), Is.Empty);

    [Test]
    public void A_document_beyond_a_limit_is_refused_by_the_name_of_the_field_and_changes_nothing()
    {
        var portfolio = New();
        var before = (portfolio.DocumentText, portfolio.Version);
        Assert.That(() => portfolio.Write(new() { Tagline = new string('x', 301) }, Noon), Throws.TypeOf<RuleViolation>().With.Message.EqualTo("Tagline: At most 300 characters fit here; there are 301."));
        Assert.That((portfolio.DocumentText, portfolio.Version), Is.EqualTo(before));
    }

    [Test]
    public void A_document_larger_than_a_megabyte_is_refused()
    {
        var text = new string('x', ResumeLimits.TextLength);
        var projects = Enumerable.Range(0, 60).Select(_ => new PortfolioProject { Summary = text, Case = new() { Situation = text, Task = text, Action = text, Result = text } });
        Assert.That(() => New().Write(new() { Projects = [.. projects] }, Noon), Throws.TypeOf<RuleViolation>().With.Message.Contains("1 MB"));
    }

    [TestCaseSource(nameof(TooMuch))]
    public void Each_limit_holds(Action<PortfolioDocument> exceed, string label)
    {
        var document = FullPortfolio.Create();
        exceed(document);
        Assert.That(PortfolioChecks.Of(document).Select(problem => problem.Label), Is.EqualTo(new[] { label }));
    }

    private static IEnumerable<TestCaseData> TooMuch()
    {
        yield return Case("Projects", page => page.Projects.AddRange(Many<PortfolioProject>(PortfolioLimits.Projects)));
        yield return Case("Images", page => page.Projects[0].Images.AddRange(Many<ProjectImage>(PortfolioLimits.ImagesPerProject)));
        yield return Case("Links", page => page.Projects[1].Links.AddRange(Many<ProjectLink>(PortfolioLimits.LinksPerProject)));
        yield return Case("Writing", page => page.Writing.AddRange(Many<Article>(PortfolioLimits.Articles)));
        yield return Case("Testimonials", page => page.Testimonials.AddRange(Many<Testimonial>(PortfolioLimits.Testimonials)));
        yield return Case("Section title", page => page.Sections[2].Title = new('x', PortfolioLimits.TitleLength + 1));
        yield return Case("Tags", page => page.Projects[0].Tags = [new('x', ResumeLimits.LineLength + 1)]);
        yield return Case("Result", page => page.Projects[0].Case.Result = new('x', ResumeLimits.TextLength + 1));
        yield return Case("Describe the image", page => page.Projects[0].Images[0].Alt = new('x', ResumeLimits.LineLength + 1));
        yield return Case("Link", page => page.Projects[0].Links[0].Url = new('x', ResumeLimits.UrlLength + 1));
        yield return Case("Accent colour", page => page.Theme.Accent = "red;}");
        yield return Case("Body font", page => page.Theme.BodyFont = "../../etc");
        yield return Case("Language", page => page.Language = "\"><script>");
    }

    private static TestCaseData Case(string label, Action<PortfolioDocument> exceed) => new TestCaseData(exceed, label).SetName($"Each_limit_holds({label})");

    private static IEnumerable<T> Many<T>(int count) where T : new() => Enumerable.Range(0, count).Select(_ => new T());

    private static Portfolio New(string title = "Portfolio") => Portfolio.Create(Guid.CreateVersion7(), title, PortfolioDocument.Blank("Mara"), Noon);
}
