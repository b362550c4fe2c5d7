using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Testing.Portfolios;

namespace ResumeStudio.Core.Tests.Portfolios;

public sealed class PortfolioPartsTests
{
    private readonly PortfolioDocument _document = FullPortfolio.Create();

    [Test]
    public void The_walk_meets_every_marked_type_and_no_address_twice()
    {
        var marked = typeof(PortfolioDocument).Assembly.GetTypes().Where(type => type.Namespace == typeof(PortfolioDocument).Namespace && FieldMap.Of(type).Count > 0);
        Assert.That(PortfolioParts.Of(_document).Select(part => part.Value.GetType()).Distinct(), Is.EquivalentTo(marked));
        Assert.That(PortfolioParts.Of(_document).Select(part => part.Address), Is.Unique);
    }

    [Test]
    public void Each_list_is_found_by_its_address()
    {
        var project = _document.Projects[1];
        Assert.That(PortfolioParts.FindList(_document, "projects"), Is.SameAs(_document.Projects));
        Assert.That(PortfolioParts.FindList(_document, "sections"), Is.SameAs(_document.Sections));
        Assert.That(PortfolioParts.FindList(_document, PortfolioParts.ImagesOf(project)), Is.SameAs(project.Images));
        Assert.That(PortfolioParts.FindList(_document, PortfolioParts.LinksOf(project)), Is.SameAs(project.Links));
        Assert.That(PortfolioParts.FindList(_document, $"{project.Id}.tags"), Is.SameAs(project.Tags));
        Assert.That(PortfolioParts.FindList(_document, $"{Guid.CreateVersion7()}.tags"), Is.Null);
        Assert.That(PortfolioParts.FindList(_document, "page.title"), Is.Null);
    }

    [Test]
    public void Each_field_leads_to_its_section_and_project()
    {
        var project = _document.Projects[1];
        Assert.That(PortfolioParts.FindProject(_document, $"{project.Images[0].Id}.alt"), Is.SameAs(project));
        Assert.That(PortfolioParts.FindSection(_document, PortfolioParts.CaseOf(project) + ".task"), Is.EqualTo(PortfolioSectionKind.Projects));
        Assert.That(PortfolioParts.FindSection(_document, "page.about"), Is.EqualTo(PortfolioSectionKind.About));
        Assert.That(PortfolioParts.FindSection(_document, "page.title"), Is.Null);
        Assert.That(PortfolioParts.FindSection(_document, $"{_document.Writing[1].Id}.title"), Is.EqualTo(PortfolioSectionKind.Writing));
    }

    [Test]
    public void Every_language_has_a_word_for_everything()
    {
        foreach (var language in new[] { "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ar", "he" })
        {
            var words = PortfolioWords.For(language);
            Assert.That((words.Sections.Length, words.Story.Length), Is.EqualTo((Enum.GetValues<PortfolioSectionKind>().Length, 4)), language);
            if (language != "en") Assert.That(words, Is.Not.SameAs(PortfolioWords.English), language);
        }
    }
}
