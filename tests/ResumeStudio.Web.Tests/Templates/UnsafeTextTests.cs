using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Templates;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Tests.Templates;

public sealed class UnsafeTextTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'";

    public static IEnumerable<string> Templates => TemplateCatalogue.Newest.Select(template => template.Id);

    [TestCaseSource(nameof(Templates))]
    public async Task Script_in_every_field_stays_text(string template)
    {
        var html = await RenderAsync(template, _ => Script);
        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("<img").IgnoreCase);
        Assert.That(html, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    [TestCaseSource(nameof(Templates))]
    public async Task Addresses_that_run_something_are_not_links(string template)
    {
        var html = await RenderAsync(template, kind => kind is FieldKind.Markdown or FieldKind.Bullets ? "[here](javascript:alert(1)) <javascript:alert(2)> ![x](data:text/html,1)" : "javascript:alert(1)");
        Assert.That(Links(html).Where(link => !link.StartsWith("http") && !link.StartsWith("tel:") && !link.StartsWith("mailto:")), Is.Empty);
    }

    [Test]
    public async Task Hidden_parts_stay_off_the_page()
    {
        var document = FullDocument.Create();
        foreach (var section in document.Sections.Where((_, index) => index % 2 == 0)) section.Hidden = true;
        foreach (var item in document.Sections.Where(section => !section.Hidden).SelectMany(section => section.Items)) item.Hidden = true;
        document.Basics.Profiles[0].Hidden = true;
        var words = Leaves.Of(document).Where(leaf => leaf.Kind is FieldKind.Line or FieldKind.Markdown or FieldKind.Bullets)
            .Where(leaf => !leaf.Address.StartsWith("basics") && !leaf.Address.StartsWith("location")).SelectMany(leaf => leaf.Values).ToList();

        var html = await Rendering.HtmlAsync(document);
        Assert.That(words.Where(html.Contains), Is.Empty);
    }

    [Test]
    public async Task Empty_document_leaves_no_headings()
    {
        Assert.That(await Rendering.HtmlAsync(ResumeDocument.Blank()), Does.Not.Contain("<h2").And.Not.Contain("<h1"));
    }

    [Test]
    public async Task Photo_is_printed_only_when_the_theme_shows_it()
    {
        var document = FullDocument.Create();
        Assert.That(await Rendering.HtmlAsync(document, new RenderOptions("data:image/jpeg;base64,AAAA")), Does.Contain("src=\"data:image/jpeg;base64,AAAA\""));
        document.Theme.ShowPhoto = false;
        Assert.That(await Rendering.HtmlAsync(document, new RenderOptions("data:image/jpeg;base64,AAAA")), Does.Not.Contain("data:image/jpeg"));
    }

    [Test]
    public async Task Page_names_language_direction_and_title()
    {
        var document = FullDocument.Create();
        (document.Language, document.Basics.Name, document.Basics.Headline) = ("ar", "مارا", "مهندسة");
        Assert.That(await Rendering.HtmlAsync(document), Does.Contain("<html lang=\"ar\" dir=\"rtl\">").And.Contain("<title>مارا – مهندسة</title>").And.Contain("noto-sans-arabic-arabic-400"));
    }

    private static async Task<string> RenderAsync(string template, Func<FieldKind, string> text)
    {
        var document = FullDocument.Create();
        document.Theme.Template = template;
        foreach (var part in DocumentParts.Of(document))
            foreach (var field in FieldMap.Of(part.Value.GetType())) Fill(part.Value, field, text(field.Kind));
        foreach (var section in document.Sections) section.Title = text(FieldKind.Line);
        return await Rendering.HtmlAsync(document);
    }

    private static void Fill(object part, Field field, string text)
    {
        if (field.Kind is FieldKind.Bullets) field.Set(part, new List<Bullet> { new() { Text = text } });
        else if (field.Kind is FieldKind.Keywords) field.Set(part, new List<string> { text });
        else if (field.Kind is not (FieldKind.Date or FieldKind.Range or FieldKind.Roles)) field.Set(part, text);
    }

    private static IEnumerable<string> Links(string html) => html.Split("href=\"").Skip(1).Select(rest => rest.Split('"')[0]);
}
