using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Media;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Tests.Publishing;

/// <summary>What visitors of a published portfolio get, and that each decision of its owner binds from the next request.</summary>
public sealed partial class PublishedSiteTests
{
    private StudioFactory _studio = null!;
    private HttpClient _visitor = null!;
    private Guid _owner;
    private Guid _resume;
    private Guid _portfolio;

    [SetUp]
    public async Task PublishAsync()
    {
        _studio = new StudioFactory();
        _owner = (await _studio.AddUserAsync()).Id;
        _visitor = _studio.NewClient();
        _visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        _resume = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, "Engineer", ExamplePersons.Find("engineer").Create());
        var document = ExamplePortfolio.Create();
        (document.ResumeId, document.Contact.ShowEmail, document.Title) = (_resume, false, "Mara </script> Lindqvist");
        _portfolio = await Portfolios.CreateAsync(_owner, "Site", document);
        await Publisher.RunAsync(_owner, _portfolio, "mara", allowsIndexing: true);
    }

    [TearDown]
    public void Close()
    {
        _visitor.Dispose();
        _studio.Dispose();
    }

    private PortfolioService Portfolios => _studio.Services.GetRequiredService<PortfolioService>();

    private PublishPortfolio Publisher => _studio.Services.GetRequiredService<PublishPortfolio>();

    [Test]
    public async Task A_visitor_reads_the_page_without_cookie_or_running_script_or_hidden_details()
    {
        var answer = await _visitor.GetAsync("/p/mara");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(html, Does.Contain("Tidemark").And.Contain("Northwind Labs").And.Not.Contain("mara@example.com").And.Not.Contain("noindex"));
        Assert.That(Scripts().Count(html), Is.EqualTo(1));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.Not.Contain("script-src").And.Not.Contain("unsafe"));
    }

    [Test]
    public async Task Search_engines_read_who_it_is()
    {
        var html = await _visitor.GetStringAsync("/p/mara");
        using var person = JsonDocument.Parse(Scripts().Match(html).Groups[1].Value);
        Assert.That(person.RootElement.GetProperty("@type").GetString(), Is.EqualTo("Person"));
        Assert.That(person.RootElement.GetProperty("name").GetString(), Is.EqualTo("Mara </script> Lindqvist"));
        Assert.That(html, Does.Contain("<link rel=\"canonical\" href=\"http://localhost:5080/p/mara\">"));
    }

    [Test]
    public async Task The_feed_lists_the_projects()
    {
        var answer = await _visitor.GetAsync("/p/mara/feed.xml");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/rss+xml"));
        Assert.That(feed.Descendants("item").Elements("title").Select(title => title.Value), Does.Contain("Tidemark"));
    }

    [Test]
    public async Task The_feed_keeps_every_letter_of_a_name()
    {
        var document = ExamplePortfolio.Create();
        document.Projects[0].Name = "Tide 🌊 mark\u0001";
        await Publisher.RunAsync(_owner, await Portfolios.CreateAsync(_owner, "Waves", document), "waves", allowsIndexing: true);
        Assert.That(XDocument.Parse(await _visitor.GetStringAsync("/p/waves/feed.xml")).Descendants("item").First().Element("title")!.Value, Is.EqualTo("Tide 🌊 mark"));
    }

    [Test]
    public async Task What_stays_off_the_page_is_told_by_neither_feed_nor_head()
    {
        var document = ExamplePortfolio.Create();
        document.ResumeId = _resume;
        foreach (var section in document.Sections) section.Hidden = section.Kind is PortfolioSectionKind.Projects or PortfolioSectionKind.Contact;
        await Publisher.RunAsync(_owner, await Portfolios.CreateAsync(_owner, "Quiet", document), "quiet", allowsIndexing: true);
        Assert.That(await _visitor.GetStringAsync("/p/quiet/feed.xml"), Does.Contain("<channel>").And.Not.Contain("<item>"));
        Assert.That(await _visitor.GetStringAsync("/p/quiet"), Does.Contain("Northwind Labs").And.Not.Contain("sameAs").And.Not.Contain("Tidemark"));
        Assert.That(await _visitor.GetStringAsync("/p/mara"), Does.Contain("sameAs"));
    }

    [Test]
    public async Task Edits_of_portfolio_and_resume_wait_until_they_are_published()
    {
        await RewriteAsync("Nora Vestergaard");
        Assert.That(await _visitor.GetStringAsync("/p/mara"), Does.Not.Contain("Nora"));
        Assert.That((await Publisher.ReadAsync(_owner, _portfolio)).HasChanges, Is.True);
        await Publisher.RunAsync(_owner, _portfolio, "mara", allowsIndexing: true);
        Assert.That(await _visitor.GetStringAsync("/p/mara"), Does.Contain("Nora Vestergaard"));
        Assert.That((await Publisher.ReadAsync(_owner, _portfolio)).HasChanges, Is.False);
        await RenameResumeAsync();
        Assert.That((await Publisher.ReadAsync(_owner, _portfolio)).HasChanges, Is.True);
    }

    [Test]
    public async Task Unpublishing_and_deleting_close_it_at_once()
    {
        await _visitor.GetStringAsync("/p/mara");
        await Publisher.CloseAsync(_owner, _portfolio);
        Assert.That((await _visitor.GetAsync("/p/mara")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        await Publisher.RunAsync(_owner, _portfolio, "mara", allowsIndexing: false);
        Assert.That(await _visitor.GetStringAsync("/p/mara"), Does.Contain("noindex"));
        await Portfolios.DeleteAsync(_owner, _portfolio);
        Assert.That((await _visitor.GetAsync("/p/mara")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_former_address_leads_to_the_new_one()
    {
        await Publisher.RunAsync(_owner, _portfolio, "mara-lindqvist", allowsIndexing: true);
        var answer = await _visitor.GetAsync("/p/mara");
        Assert.That((answer.StatusCode, answer.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, "/p/mara-lindqvist")));
    }

    [Test]
    public async Task Nobody_publishes_or_closes_what_is_not_theirs_nor_takes_an_address_that_looks_alike()
    {
        var other = (await _studio.AddUserAsync()).Id;
        var theirs = await Portfolios.CreateAsync(other, "Site", PortfolioDocument.Blank("Nora"));
        Assert.That(async () => await Publisher.RunAsync(other, _portfolio, "nora", true), Throws.TypeOf<NotFoundException>());
        Assert.That(async () => await Publisher.CloseAsync(other, _portfolio), Throws.TypeOf<NotFoundException>());
        Assert.That(async () => await Publisher.ReadAsync(other, _portfolio), Throws.TypeOf<NotFoundException>());
        Assert.That(async () => await Publisher.RunAsync(other, theirs, "rnara", true), Throws.Exception.Message.Contains("taken"));
    }

    [Test]
    public async Task A_resume_of_somebody_else_is_never_drawn()
    {
        var other = (await _studio.AddUserAsync()).Id;
        var document = PortfolioDocument.Blank("Nora");
        document.ResumeId = _resume;
        var theirs = await Portfolios.CreateAsync(other, "Site", document);
        await Publisher.RunAsync(other, theirs, "nora", allowsIndexing: true);
        Assert.That(await _visitor.GetStringAsync("/p/nora"), Does.Not.Contain("Northwind"));
    }

    [Test]
    public async Task The_export_is_for_its_owner_only_and_hides_what_the_page_hides()
    {
        using var owner = await _studio.NewClientAsync(await UserAsync(_owner));
        using var zip = new ZipArchive(await owner.GetStreamAsync($"/portfolios/{_portfolio}/portfolio.zip"));
        Assert.That(zip.Entries.Select(entry => entry.FullName), Does.Contain("index.html").And.Contain("resume.json").And.Some.StartsWith("fonts/"));
        using var resume = new StreamReader(zip.GetEntry("resume.json")!.Open());
        Assert.That(await resume.ReadToEndAsync(), Does.Contain("Northwind Labs").And.Not.Contain("mara@example.com"));
        using var other = await _studio.NewClientAsync(await _studio.AddUserAsync());
        Assert.That((await other.GetAsync($"/portfolios/{_portfolio}/portfolio.zip")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_resume_in_the_export_holds_what_the_page_draws_and_nothing_else()
    {
        var document = ExamplePortfolio.Create();
        document.ResumeId = _resume;
        document.Sections.Single(section => section.Kind is PortfolioSectionKind.Skills).Hidden = true;
        var portfolio = await Portfolios.CreateAsync(_owner, "Other", document);
        using var owner = await _studio.NewClientAsync(await UserAsync(_owner));
        using var zip = new ZipArchive(await owner.GetStreamAsync($"/portfolios/{portfolio}/portfolio.zip"));
        using var resume = await JsonDocument.ParseAsync(zip.GetEntry("resume.json")!.Open());
        var filled = resume.RootElement.EnumerateObject().Where(part => part.Value.ValueKind is JsonValueKind.Array && part.Value.GetArrayLength() > 0).Select(part => part.Name);
        Assert.That(filled, Is.EqualTo(new[] { "work" }));
        Assert.That(resume.RootElement.GetProperty("basics").TryGetProperty("summary", out var summary) ? summary.GetString() : "", Is.Empty);
    }

    [Test]
    public async Task A_person_has_one_export_made_at_a_time_and_so_many_an_hour()
    {
        var turns = _studio.Services.GetRequiredService<ExportTurns>();
        using var owner = await _studio.NewClientAsync(await UserAsync(_owner));
        using (turns.Take(_owner).Turn)
        {
            var busy = await owner.GetAsync($"/portfolios/{_portfolio}/portfolio.zip");
            Assert.That((busy.StatusCode, busy.Headers.RetryAfter is not null), Is.EqualTo((HttpStatusCode.TooManyRequests, true)));
            Assert.That(turns.Take(Guid.CreateVersion7()).Turn, Is.Not.Null, "others have turns of their own");
        }

        for (var turn = 0; turn < 2; turn++) Assert.That((await owner.GetAsync($"/portfolios/{_portfolio}/portfolio.zip")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(Directory.GetFiles(_studio.Services.GetRequiredService<StudioPaths>().Folder("temporary")), Is.Empty);
        for (var turn = 3; turn < 20; turn++) turns.Take(_owner).Turn!.Dispose();
        Assert.That(turns.Take(_owner).Wait, Is.GreaterThan(TimeSpan.FromMinutes(1)));
    }

    [Test]
    public async Task A_picture_is_asked_for_each_time_and_ends_with_its_publication()
    {
        var picture = await AddPictureAsync();
        await ShowAsync(picture);
        var path = $"/p/mara/media/{picture.Id:D}/{picture.Width}.webp";
        var first = await _visitor.GetAsync(path);
        Assert.That((first.StatusCode, first.Headers.CacheControl!.ToString()), Is.EqualTo((HttpStatusCode.OK, "no-cache")));
        Assert.That(await AgainAsync(path, first.Headers.ETag!), Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await AgainAsync(path, new("\"other\"")), Is.EqualTo(HttpStatusCode.OK));
        await Publisher.CloseAsync(_owner, _portfolio);
        Assert.That(await AgainAsync(path, first.Headers.ETag!), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/p/nobody")]
    [TestCase("/p/mara/media/0199aaaa-0000-7000-8000-000000000000/480.webp")]
    [TestCase("/p/mara/preview.jpg")]
    [TestCase("/p/mara/unknown")]
    public async Task What_is_not_there_answers_404(string path) => Assert.That((await _visitor.GetAsync(path)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));

    private async Task<MediaFile> AddPictureAsync()
    {
        var picture = MediaFile.Picture(_owner, 480, 300, 3, TimeProvider.System.GetUtcNow());
        await _studio.Services.GetRequiredService<IFileStore>().SaveAsync(picture.PictureKey(480), new byte[] { 1, 2, 3 });
        await using var db = await Pdf.PdfStudio.OpenAsync(_studio);
        db.Add(picture);
        await db.SaveChangesAsync();
        return picture;
    }

    private async Task ShowAsync(MediaFile picture)
    {
        var documents = _studio.Services.GetRequiredService<PortfolioDocumentService>();
        var opened = await documents.OpenAsync(_owner, _portfolio);
        opened.Document.Projects[0].Images.Add(new() { MediaId = picture.Id, Width = picture.Width, Height = picture.Height, Alt = "A chart" });
        await documents.SaveAsync(_owner, _portfolio, opened.Version, opened.Document);
        await Publisher.RunAsync(_owner, _portfolio, "mara", allowsIndexing: true);
    }

    private async Task<HttpStatusCode> AgainAsync(string path, EntityTagHeaderValue tag)
    {
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { tag } } };
        return (await _visitor.SendAsync(again)).StatusCode;
    }

    private async Task<Data.Accounts.User> UserAsync(Guid id)
    {
        await using var db = await Pdf.PdfStudio.OpenAsync(_studio);
        return (await db.Users.FindAsync(id))!;
    }

    private async Task RewriteAsync(string title)
    {
        var documents = _studio.Services.GetRequiredService<PortfolioDocumentService>();
        var opened = await documents.OpenAsync(_owner, _portfolio);
        opened.Document.Title = title;
        await documents.SaveAsync(_owner, _portfolio, opened.Version, opened.Document);
    }

    private async Task RenameResumeAsync()
    {
        var documents = _studio.Services.GetRequiredService<DocumentService>();
        var opened = await documents.OpenAsync(_owner, _resume);
        opened.Document.Basics.Headline = "Harbour engineer";
        await documents.SaveAsync(_owner, _resume, opened.Version, opened.Document);
    }

    [GeneratedRegex("<script[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();
}
