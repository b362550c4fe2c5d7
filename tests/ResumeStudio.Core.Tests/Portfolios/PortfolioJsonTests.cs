using System.Text.Json;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Testing.Portfolios;

namespace ResumeStudio.Core.Tests.Portfolios;

public sealed class PortfolioJsonTests
{
    [Test]
    public void What_is_read_is_what_was_written([Range(1, 60)] int seed)
    {
        var written = WildPortfolio.Create(seed);
        var read = PortfolioJson.Copy(written);
        Assert.That(PortfolioJson.Write(read), Is.EqualTo(PortfolioJson.Write(written)));
        Assert.That(Values(read), Is.EqualTo(Values(written)));
    }

    [Test]
    public void Every_marked_field_stands_in_the_stored_form()
    {
        var document = FullPortfolio.Create();
        var stored = PortfolioJson.Write(document);
        Assert.That(Values(document).Where(value => value.Length > 0 && !stored.Contains(value, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_section_that_is_missing_or_doubled_in_the_stored_form_is_there_once()
    {
        var read = PortfolioJson.Read("""{"schema":1,"sections":[{"kind":"Skills","hidden":true},{"kind":"Skills"},{"kind":"About"}]}""");
        Assert.That(read.Sections.Select(section => section.Kind), Is.EquivalentTo(Enum.GetValues<PortfolioSectionKind>()).And.Not.Empty);
        Assert.That((read.Sections[0].Kind, read.Sections[0].Hidden, read.Sections[1].Kind), Is.EqualTo((PortfolioSectionKind.Skills, true, PortfolioSectionKind.About)));
    }

    [TestCase("""{"schema":2}""")]
    [TestCase("""{"title":"no schema"}""")]
    [TestCase("[]")]
    public void What_this_version_cannot_read_is_refused(string stored) => Assert.That(() => PortfolioJson.Read(stored), Throws.InstanceOf<JsonException>());

    private static List<string> Values(PortfolioDocument document) =>
        [.. from part in PortfolioParts.Of(document)
            from field in FieldMap.Of(part.Value.GetType())
            from value in field.Kind is FieldKind.Keywords ? field.Get<List<string>>(part.Value) : [field.Get<object?>(part.Value)?.ToString() ?? ""]
            select value];
}
