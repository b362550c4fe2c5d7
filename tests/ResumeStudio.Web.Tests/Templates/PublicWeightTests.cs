using System.Text.RegularExpressions;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Templates;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Tests.Templates;

/// <summary>A shared resume is light: what a visitor waits for is small in every design, whatever fonts its owner chose.</summary>
public sealed partial class PublicWeightTests
{
    private const int MostBytes = 100 * 1024;

    [TestCaseSource(nameof(Pages))]
    public async Task A_page_has_at_most_100_kb_and_three_fonts(string design, string? heading, string name)
    {
        var document = ExamplePersons.Find("engineer").Create();
        (document.Theme.Template, document.Theme.HeadingFont, document.Basics.Name) = (design, heading, name);
        var html = await Rendering.HtmlAsync(document, new RenderOptions(Frame: new("", [], "/r/mara/resume.pdf", null)));
        var fonts = Fonts().Matches(html).Select(font => font.Groups[1].Value).Distinct().ToList();
        Assert.That(PublicPage.Of(html).Brotli, Has.Length.LessThanOrEqualTo(MostBytes));
        Assert.That(fonts, Has.Count.InRange(2, PublicFonts.Most));
    }

    [Test]
    public void Letters_beyond_latin_have_the_part_of_the_font_that_holds_them()
    {
        var look = Look.Of(new() { Template = "sidebar" });
        var files = PublicFonts.FilesFor(look, usesMono: false, usesItalic: true, "Łukasz Żółć");
        Assert.That(files.Select(file => (file.Subset.Name, file.Weight)), Is.EqualTo(new[] { ("latin", 400), ("latin", 600), ("latin-ext", 400) }));
    }

    private static IEnumerable<TestCaseData> Pages =>
        from design in TemplateCatalogue.Newest
        from heading in new[] { null, "fraunces", "lato" }
        from name in new[] { "Mara Lindqvist", "Łukasz Żółć 🚢 مارا" }
        select new TestCaseData(design.Id, heading, name);

    [GeneratedRegex("""url\("(/fonts/[^"]+)"\)""")]
    private static partial Regex Fonts();
}
