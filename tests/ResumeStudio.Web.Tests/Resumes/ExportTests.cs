using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.JsonResume;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

public sealed class ExportTests
{
    private StudioFactory _studio = null!;
    private HttpClient _client = null!;
    private Guid _owner;

    private ResumeService Resumes => _studio.Services.GetRequiredService<ResumeService>();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _studio = new StudioFactory();
        (var person, _client) = await _studio.SignInAsync("mara");
        _owner = person.Id;
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _studio.DisposeAsync();
    }

    [Test]
    public async Task A_download_comes_back_as_the_same_resume()
    {
        var document = DocumentGenerator.Generate(TestContext.CurrentContext.Random.Next(), DocumentSize.FourPages);
        var id = await Resumes.CreateAsync(_owner, "Lebenslauf für Köln", document);
        var answer = await _client.GetAsync($"/resumes/{id}/resume.json");
        var json = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.Content.Headers.ContentDisposition?.FileNameStar, Is.EqualTo("Lebenslauf für Köln.json"));
        Assert.That(JsonNode.DeepEquals(JsonResumeExporter.Export(JsonResumeImporter.Import(json).Document), JsonResumeExporter.Export(document)), Is.True);
    }

    [Test]
    public async Task A_stranger_s_and_a_deleted_resume_are_not_found()
    {
        var (stranger, client) = await _studio.SignInAsync("ines");
        using var _ = client;
        var theirs = await Resumes.CreateAsync(stranger.Id, "Theirs", ResumeDocument.Blank());
        var deleted = await Resumes.CreateAsync(_owner, "Deleted", ResumeDocument.Blank());
        await Resumes.DeleteAsync(_owner, deleted);
        Assert.That((await _client.GetAsync($"/resumes/{theirs}/resume.json")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await _client.GetAsync($"/resumes/{deleted}/resume.json")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await client.GetAsync($"/resumes/{theirs}/resume.json")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/resumes")]
    [TestCase("/resumes/new")]
    [TestCase("/resumes/import")]
    [TestCase("/resumes/trash")]
    [TestCase("/resumes/0193b5e0-0000-7000-8000-000000000000/resume.json")]
    public async Task A_visitor_is_asked_to_log_in(string path)
    {
        using var visitor = _studio.NewClient();
        var answer = await visitor.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location?.ToString(), Does.Contain("/login"));
    }

    [Test]
    public async Task The_start_page_greets_visitors_and_sends_the_signed_in_to_their_resumes()
    {
        using var visitor = _studio.NewClient();
        Assert.That(await visitor.GetStringAsync("/"), Does.Contain("See the printed page while you type"));
        var answer = await _client.GetAsync("/");
        Assert.That((answer.StatusCode, answer.Headers.Location?.AbsolutePath), Is.EqualTo((HttpStatusCode.Redirect, "/resumes")));
    }

    [Test]
    public async Task The_first_paint_lists_the_cards_of_the_search_and_order_in_the_address()
    {
        foreach (var title in new[] { "Zebra keeper", "Baker", "Zebra trainer" }) await Resumes.CreateAsync(_owner, title, ResumeDocument.Blank());
        var html = await _client.GetStringAsync("/resumes?q=zebra&sort=Title");
        Assert.That(html, Does.Match("(?s)>Zebra keeper</a>.*>Zebra trainer</a>").And.Not.Contain(">Baker</a>"));
    }
}
