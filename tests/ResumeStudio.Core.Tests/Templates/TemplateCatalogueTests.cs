using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tests.Templates;

public sealed class TemplateCatalogueTests
{
    private static IEnumerable<Template> Newest => TemplateCatalogue.Newest;

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
    public void A_new_resume_passes_our_own_rule_of_density([ValueSource(nameof(Newest))] Template template)
    {
        var document = ExamplePersons.All[0].Create();
        (document.Theme.Template, document.Theme.TemplateVersion) = (template.Id, template.Version);
        Assert.That(ResumeAnalysis.Run(new(document, new(2026, 3, 1))).Of("R-S5").Verdict, Is.EqualTo(Verdict.Passed));
    }

    [Test]
    public void A_document_of_an_older_version_keeps_its_size() =>
        Assert.That(new[] { "classic", "technical" }.Select(id => Look.Of(new Theme { Template = id, TemplateVersion = 1 }).FontSize), Is.EqualTo(new[] { 9.5, 8.9 }));

    [Test]
    public void Section_stands_where_the_person_put_it()
    {
        var template = TemplateCatalogue.Of(new Theme { Template = "sidebar" });
        Assert.That(template.ColumnOf(new Section { Kind = SectionKind.Skills }), Is.EqualTo(SectionColumn.Side));
        Assert.That(template.ColumnOf(new Section { Kind = SectionKind.Skills, Column = SectionColumn.Main }), Is.EqualTo(SectionColumn.Main));
        Assert.That(TemplateCatalogue.Of(new Theme()).ColumnOf(new Section { Kind = SectionKind.Skills, Column = SectionColumn.Side }), Is.EqualTo(SectionColumn.Main));
    }
}
