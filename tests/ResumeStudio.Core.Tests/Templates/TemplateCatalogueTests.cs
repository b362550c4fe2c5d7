using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tests.Templates;

public sealed class TemplateCatalogueTests
{
    [Test]
    public void Document_keeps_its_design() => Assert.That(TemplateCatalogue.Of(new Theme { Template = "sidebar", TemplateVersion = 1 }).Id, Is.EqualTo("sidebar"));

    [Test]
    public void Unknown_design_reads_as_the_first() => Assert.That(TemplateCatalogue.Of(new Theme { Template = "gone", TemplateVersion = 7 }).Id, Is.EqualTo("classic"));

    [Test]
    public void Version_that_is_gone_reads_as_the_newest() => Assert.That(TemplateCatalogue.Of(new Theme { Template = "technical", TemplateVersion = 99 }).Id, Is.EqualTo("technical"));

    [Test]
    public void Every_design_names_fonts_of_the_catalogue() =>
        Assert.That(TemplateCatalogue.All.SelectMany(template => new[] { template.Design.BodyFont, template.Design.HeadingFont }).Where(id => FontCatalogue.Find(id) is null), Is.Empty);

    [Test]
    public void Section_stands_where_the_person_put_it()
    {
        var template = TemplateCatalogue.Of(new Theme { Template = "sidebar" });
        Assert.That(template.ColumnOf(new Section { Kind = SectionKind.Skills }), Is.EqualTo(SectionColumn.Side));
        Assert.That(template.ColumnOf(new Section { Kind = SectionKind.Skills, Column = SectionColumn.Main }), Is.EqualTo(SectionColumn.Main));
        Assert.That(TemplateCatalogue.Of(new Theme()).ColumnOf(new Section { Kind = SectionKind.Skills, Column = SectionColumn.Side }), Is.EqualTo(SectionColumn.Main));
    }
}
