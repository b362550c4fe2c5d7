using System.Net;

namespace ResumeStudio.Web.Tests.Analysis;

public sealed class InsightPagesTests
{
    private AnalysisDesk _desk = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await new AnalysisDesk().OpenAsync();
        _client = await _desk.Studio.NewClientAsync(_desk.Person);
    }

    [TearDown]
    public void Close()
    {
        _client.Dispose();
        _desk.Dispose();
    }

    [Test]
    public async Task A_resume_without_a_report_says_what_an_analysis_does()
    {
        var html = await _client.GetStringAsync($"/insights/{_desk.Resume}");
        Assert.That(html, Does.Contain("What would a careful reader say?").And.Contain("nothing is charged"));
    }

    [Test]
    public async Task The_report_shows_scores_arithmetic_and_each_check()
    {
        await _desk.AnalyseAsync();
        var report = (await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume)).Report!;
        var html = WebUtility.HtmlDecode(await _client.GetStringAsync($"/insights/{_desk.Resume}"));
        Assert.That(html, Does.Contain("All " + report.Checks.Count + " checks").And.Contain(report.OverallArithmetic).And.Contain("scores by rules alone"));
        foreach (var check in report.Checks) Assert.That(html, Does.Contain(check.Id));
    }

    [Test]
    public async Task The_list_shows_each_resume_with_its_score()
    {
        await _desk.AnalyseAsync();
        Assert.That(await _client.GetStringAsync("/insights"), Does.Contain($"/insights/{_desk.Resume}").And.Contain("Platform engineer"));
    }

    [Test]
    public async Task Somebody_else_s_insights_are_not_there()
    {
        using var stranger = await _desk.Studio.NewClientAsync(await _desk.Studio.AddUserAsync());
        Assert.That((await stranger.GetAsync($"/insights/{_desk.Resume}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Nobody_signed_in_is_led_to_the_login()
    {
        using var visitor = _desk.Studio.NewClient();
        Assert.That((await visitor.GetAsync($"/insights/{_desk.Resume}")).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }
}
