using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Testing.Portfolios;
using ResumeStudio.Web.Features.Portfolios;

namespace ResumeStudio.Web.Tests.Portfolios;

public sealed class PortfolioPageTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'";

    public static IEnumerable<string> Designs => PortfolioDesigns.All.Select(design => design.Id);

    [TestCaseSource(nameof(Designs))]
    public async Task Every_word_of_the_document_stands_on_the_page(string design)
    {
        var document = In(design, FullPortfolio.Create());
        var html = await Drawing.HtmlAsync(document);
        var words = from part in PortfolioParts.Of(document)
                    from field in FieldMap.Of(part.Value.GetType())
                    where field.Kind is FieldKind.Line or FieldKind.Markdown or FieldKind.Url or FieldKind.Keywords
                    from value in field.Kind is FieldKind.Keywords ? field.Get<List<string>>(part.Value) : [field.Get<string>(part.Value)]
                    select value;
        Assert.That(words.Where(word => !html.Contains(word, StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Designs))]
    public async Task Script_in_every_field_stays_text(string design)
    {
        var html = await Drawing.HtmlAsync(In(design, FullPortfolio.Saying(_ => Script)), Hostile(Script));
        Assert.That(html, Does.Not.Contain("<script").IgnoreCase.And.Not.Contain("<img src=x").IgnoreCase);
        Assert.That(Regex.Matches(Regex.Replace(html, "\"[^\"]*\"", "\"\""), "<[^>]*\\son[a-z]+\\s*="), Is.Empty);
        Assert.That(html, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    [TestCaseSource(nameof(Designs))]
    public async Task Addresses_that_run_something_are_not_links(string design)
    {
        const string Address = "javascript:alert(1)";
        var html = await Drawing.HtmlAsync(In(design, FullPortfolio.Saying(kind => kind is FieldKind.Markdown ? $"[here]({Address}) <{Address}> ![x](data:text/html,1)" : Address)), Hostile(Address));
        var links = Regex.Matches(html, "(?:href|src)=\"([^\"]*)\"").Select(match => match.Groups[1].Value);
        Assert.That(links.Where(link => !Regex.IsMatch(link, "^(#|/fonts/|/media/|https?:|mailto:|tel:)")), Is.Empty);
    }

    [TestCaseSource(nameof(Designs))]
    public async Task The_page_runs_no_script_and_asks_nobody_else(string design)
    {
        var html = await Drawing.HtmlAsync(In(design, ExamplePortfolio.Create()), ExamplePersons.Find("engineer").Create());
        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("@import").And.Not.Contain("<link rel=\"stylesheet\""));
        var loaded = Regex.Matches(html, "url\\(\"([^\"]*)\"\\)|<(?:img|link)[^>]*(?:src|href)=\"([^\"]*)\"").Select(match => match.Groups[1].Value + match.Groups[2].Value);
        Assert.That(loaded, Is.Not.Empty.And.All.StartWith("/"));
    }

    [TestCaseSource(nameof(Designs))]
    public async Task The_page_is_small_and_loads_three_fonts_that_exist(string design)
    {
        var drawn = await Drawing.DrawAsync(In(design, ExamplePortfolio.Create()), ExamplePersons.Find("academic").Create());
        Assert.That(Packed(drawn.Html), Is.LessThan(20 * 1024));
        Assert.That(drawn.Fonts, Has.Count.EqualTo(3));
        Assert.That(drawn.Fonts.Where(font => !File.Exists(Path.Combine(Repository.Root, "wwwroot" + font.Path))), Is.Empty);
    }

    [Test]
    public async Task Letters_beyond_latin_find_a_font_and_the_page_still_loads_three()
    {
        var document = ExamplePortfolio.Create();
        document.Title = "Łukasz Wójcik";
        var fonts = (await Drawing.DrawAsync(document)).Fonts;
        Assert.That(fonts, Has.Count.LessThanOrEqualTo(PortfolioFonts.Most));
        Assert.That(fonts.Select(font => font.Path), Has.Some.Contains("eb-garamond-latin-ext-400-normal"));
    }

    [Test]
    public async Task A_portfolio_at_its_limits_stays_below_a_hundred_kilobytes()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(number => ExamplePortfolio.Create().Projects[number % 4].Summary));
        var document = ExamplePortfolio.Create();
        document.Projects = [.. Enumerable.Range(0, PortfolioLimits.Projects).Select(number => new PortfolioProject { Name = $"Project {number}", Summary = text[..(1000 + number)], Images = [.. FullPortfolio.Create().Projects[0].Images] })];
        Assert.That(Packed(await Drawing.HtmlAsync(document, DocumentGenerator.Generate(7, DocumentSize.FourPages))), Is.LessThan(100 * 1024));
    }

    [Test]
    public async Task Experience_and_skills_come_from_the_resume_as_it_is()
    {
        var resume = ExamplePersons.Find("engineer").Create();
        var html = await Drawing.HtmlAsync(ExamplePortfolio.Create(), resume);
        Assert.That(html, Does.Contain("Northwind Labs").And.Contain("OpenTelemetry").And.Contain("Mar 2022 &#x2013; present"));
        resume.Sections.First(section => section.Kind is SectionKind.Work).Hidden = true;
        ((SkillItem)resume.Sections.First(section => section.Kind is SectionKind.Skills).Items[0]).Keywords = ["Erlang"];
        html = await Drawing.HtmlAsync(ExamplePortfolio.Create(), resume);
        Assert.That(html, Does.Not.Contain("id=\"experience\"").And.Contain("Erlang"));
    }

    [Test]
    public async Task Without_a_resume_there_is_neither_experience_nor_a_contact_detail()
    {
        var html = await Drawing.HtmlAsync(ExamplePortfolio.Create());
        Assert.That(html, Does.Not.Contain("id=\"experience\"").And.Not.Contain("id=\"skills\"").And.Not.Contain("mailto:").And.Contain("id=\"contact\""));
    }

    [Test]
    public async Task Only_chosen_contact_details_are_shown()
    {
        var (document, resume) = (ExamplePortfolio.Create(), ExamplePersons.Find("engineer").Create());
        resume.Basics.Location.Address = "Kelterstraße 4";
        Assert.That(await Drawing.HtmlAsync(document, resume), Does.Contain("mailto:mara@example.com").And.Not.Contain("tel:").And.Not.Contain("Kelterstra"));
        (document.Contact.ShowEmail, document.Contact.ShowPhone, document.Contact.ShowProfiles, document.Contact.ShowPlace, document.Contact.ShowWebsite) = (false, true, false, false, false);
        Assert.That(await Drawing.HtmlAsync(document, resume), Does.Contain("tel:&#x2B;49305550117").And.Not.Contain("mailto:").And.Not.Contain("rel=\"me\"").And.Not.Contain("Berlin, DE"));
    }

    [Test]
    public async Task Hidden_parts_and_sections_stay_off_the_page()
    {
        var document = FullPortfolio.Create();
        (document.Projects[0].Hidden, document.Writing[0].Hidden, document.Testimonials[0].Hidden) = (true, true, true);
        document.Sections.First(section => section.Kind is PortfolioSectionKind.About).Hidden = true;
        var html = await Drawing.HtmlAsync(document);
        Assert.That(new[] { document.Projects[0].Name, document.Writing[0].Title, document.Testimonials[0].Quote, document.About }.Where(word => html[html.IndexOf("<body", StringComparison.Ordinal)..].Contains(word)), Is.Empty);
        Assert.That(html, Does.Contain(document.Projects[1].Name));
    }

    [Test]
    public async Task Sections_stand_in_the_order_and_under_the_titles_of_the_person()
    {
        var document = ExamplePortfolio.Create();
        document.Sections.Reverse();
        document.Sections.First(section => section.Kind is PortfolioSectionKind.Writing).Title = "Essays";
        var html = await Drawing.HtmlAsync(document);
        Assert.That(Regex.Matches(html, "<section class=\"section\" id=\"([a-z]+)\"").Select(match => match.Groups[1].Value), Is.EqualTo(new[] { "contact", "testimonials", "writing", "projects", "about" }));
        Assert.That(html, Does.Contain(">Essays</h2>"));
    }

    [Test]
    public async Task Images_name_their_size_and_widths_and_wait_until_they_are_near()
    {
        var document = FullPortfolio.Create();
        var (wide, narrow) = (document.Projects[0].Images[0], document.Projects[0].Images[1]);
        var html = await Drawing.HtmlAsync(document);
        Assert.That(html, Does.Contain($"srcset=\"/media/{wide.MediaId}/480.webp 480w, /media/{wide.MediaId}/960.webp 960w, /media/{wide.MediaId}/1600.webp 1600w\""));
        Assert.That(html, Does.Contain($"srcset=\"/media/{narrow.MediaId}/480.webp 480w, /media/{narrow.MediaId}/700.webp 700w\"").And.Contain("width=\"700\" height=\"900\""));
        Assert.That((Regex.Count(html, "<img "), Regex.Count(html, "loading=\"lazy\"")), Is.EqualTo((4, 3)));
    }

    [Test]
    public async Task Files_stand_where_the_caller_says_and_its_head_is_in_the_page()
    {
        var options = new PortfolioRenderOptions { Picture = (id, width) => $"images/{id:N}-{width}.webp", Font = path => "fonts/" + path.Split('/')[^1], Head = _ => "<link rel=\"canonical\" href=\"https://mara.example.com/\">", MessageForm = "/p/mara/message" };
        var html = await Drawing.HtmlAsync(FullPortfolio.Create(), null, options);
        Assert.That(html, Does.Not.Contain("\"/fonts/").And.Not.Contain("/media/").And.Contain("images/").And.Contain("canonical").And.Contain("href=\"/p/mara/message\""));
    }

    [TestCase(null, "color-scheme:light dark", "@media screen and (prefers-color-scheme:dark)")]
    [TestCase(ColourMode.Light, "color-scheme:light;", null)]
    [TestCase(ColourMode.Dark, "color-scheme:dark;", "@media screen{:root")]
    public async Task The_page_is_light_or_dark_as_chosen_and_light_on_paper(ColourMode? mode, string scheme, string? rule)
    {
        var html = await Drawing.HtmlAsync(new() { Title = "Mara", Theme = { Mode = mode } });
        Assert.That(html, Does.Contain(scheme));
        if (rule is null) Assert.That(html, Does.Not.Contain("prefers-color-scheme"));
        else Assert.That(html, Does.Contain(rule));
    }

    [TestCaseSource(nameof(Designs))]
    public void Every_colour_of_text_can_be_read_whatever_the_accent(string design)
    {
        foreach (var accent in new[] { null, "#ffff00", "#000000", "#ffffff", "#2f4be0" })
        {
            var look = PortfolioLook.Of(new() { Design = design, Accent = accent });
            foreach (var colours in new[] { look.Light, look.Dark })
                Assert.That(new[] { colours.Ink, colours.Muted, colours.AccentText }.SelectMany(colour => new[] { colour.ContrastWith(colours.Paper), colour.ContrastWith(colours.Tint) }).Append(colours.OnAccent.ContrastWith(colours.Accent)), Has.All.GreaterThanOrEqualTo(4.5), $"{design} {accent}");
        }
    }

    [Test]
    public async Task An_empty_portfolio_is_a_whole_page_all_the_same()
    {
        var html = await Drawing.HtmlAsync(new());
        Assert.That(html, Does.Contain("<title>Portfolio</title>").And.Contain("</html>").And.Not.Contain("<h2").And.Not.Contain("<nav"));
    }

    private static PortfolioDocument In(string design, PortfolioDocument document)
    {
        document.Theme.Design = design;
        return document;
    }

    private static ResumeDocument Hostile(string text) => new()
    {
        Basics = { Email = text, Phone = text, Url = text, Profiles = [new() { Network = text, Url = text }], Location = { City = text } },
        Sections =
        [
            new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = text, Location = text, Roles = [new() { Position = text, Summary = text, Highlights = [new() { Text = text }] }] }] },
            new() { Kind = SectionKind.Skills, Items = [new SkillItem { Name = text, Level = text, Keywords = [text] }] },
        ],
    };

    private static long Packed(string html)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(Encoding.UTF8.GetBytes(html));
        return packed.Length;
    }
}
