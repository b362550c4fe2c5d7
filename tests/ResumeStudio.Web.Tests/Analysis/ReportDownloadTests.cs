using System.Net;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Tests.Analysis;

/// <summary>Reports as files, and two of them side by side.</summary>
public sealed class ReportDownloadTests
{
    private AnalysisDesk _desk = null!;
    private HttpClient _client = null!;
    private Guid _run;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await new AnalysisDesk().OpenAsync();
        _client = await _desk.Studio.NewClientAsync(_desk.Person);
        _run = await _desk.AnalyseAsync();
    }

    [TearDown]
    public void Close()
    {
        _client.Dispose();
        _desk.Dispose();
    }

    [Test]
    public async Task The_json_is_the_stored_report_and_the_markdown_is_made_of_it()
    {
        var report = (await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume)).Report!;
        var json = await _client.GetAsync(Address("json"));
        var markdown = await _client.GetAsync(Address("md"));
        Assert.That(await json.Content.ReadAsStringAsync(), Is.EqualTo(ReportJson.Write(report)));
        Assert.That(await markdown.Content.ReadAsStringAsync(), Is.EqualTo(ReportMarkdown.Write(report)));
        Assert.That(markdown.Content.Headers.ContentDisposition!.FileNameStar, Is.EqualTo("Platform engineer, analysis.md"));
        Assert.That(markdown.Headers.CacheControl!.NoStore, Is.True);
    }

    [Test]
    public async Task Nobody_else_gets_it()
    {
        using var stranger = await _desk.Studio.NewClientAsync(await _desk.Studio.AddUserAsync());
        using var visitor = _desk.Studio.NewClient();
        Assert.That((await stranger.GetAsync(Address("md"))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await visitor.GetAsync(Address("json"))).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task The_trash_hides_it()
    {
        await _desk.Resumes.DeleteAsync(_desk.Owner, _desk.Resume);
        Assert.That((await _client.GetAsync(Address("md"))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_analysis_that_has_not_ended_has_no_file()
    {
        await _desk.ChangeAsync(document => document.Basics.Headline = "Lead engineer");
        _run = await _desk.Request.RunAsync(_desk.Owner, _desk.Resume);
        Assert.That((await _client.GetAsync(Address("json"))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Two_analyses_are_compared_by_check()
    {
        await _desk.ChangeAsync(document => document.Basics.Email = "");
        var later = await _desk.AnalyseAsync();
        var comparison = await _desk.Analyses.CompareAsync(_desk.Owner, _desk.Resume, _run, later);
        Assert.That(comparison.Worse.Select(change => change.Id), Does.Contain("R-C1"));
        Assert.That((await _desk.Analyses.CompareAsync(_desk.Owner, _desk.Resume, later, _run)).Better.Select(change => change.Id), Does.Contain("R-C1"));
        var stranger = (await _desk.Studio.AddUserAsync()).Id;
        Assert.ThrowsAsync<NotFoundException>(() => _desk.Analyses.CompareAsync(stranger, _desk.Resume, _run, later));
    }

    private string Address(string ending) => $"/insights/{_desk.Resume}/{_run}/report.{ending}";
}
