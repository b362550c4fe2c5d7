using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Postings;

namespace ResumeStudio.Web.Tests.Analysis;

/// <summary>A job posting as an input of an analysis.</summary>
public sealed class AnalysisPostingTests
{
    private const string Text = """
        Platform engineer
        Requirements:
        - Experience with PostgreSQL
        - You enjoy guiding calm and thoughtful engineering teams through difficult migrations of very large shipment databases every single quarter
        """;

    private AnalysisDesk _desk = null!;
    private Guid _posting;

    private PostingService Postings => _desk.Studio.Services.GetRequiredService<PostingService>();

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await new AnalysisDesk().OpenAsync();
        _posting = await Postings.CreateAsync(_desk.Owner, new("Platform engineer", "Acme Freight", "", "", Text));
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task The_match_of_the_day_is_kept_with_the_analysis_and_changes_no_score()
    {
        await _desk.AnalyseAsync();
        var alone = (await ReadAsync()).Report!;
        await _desk.AnalyseAsync(posting: _posting);
        var insight = await ReadAsync();
        Assert.That((insight.Report!.Overall, insight.Match!.Name), Is.EqualTo((alone.Overall, "Platform engineer, Acme Freight")));
        Assert.That(insight.Match.Report.Score, Is.EqualTo((await Matches.RunAsync(_desk.Owner, _posting, _desk.Resume)).Report!.Score));
        await Postings.ChangeAsync(_desk.Owner, _posting, 1, new("Baker", "", "", "", "Requirements:\n- A diploma in bakery"));
        Assert.That((await ReadAsync()).Match!.Title, Is.EqualTo("Platform engineer"));
    }

    [Test]
    public async Task Text_pasted_from_the_posting_is_found()
    {
        await _desk.ChangeAsync(document => document.Sections.SelectMany(section => section.Items).OfType<WorkItem>().First().Roles[0].Highlights.Add(new() { Text = Text.Split('\n')[^1].Trim('-', ' ', '\r') }));
        await _desk.AnalyseAsync();
        Assert.That((await ReadAsync()).Report!.Of("R-I1").Verdict, Is.EqualTo(Verdict.Passed));
        await _desk.AnalyseAsync(posting: _posting);
        Assert.That((await ReadAsync()).Report!.Of("R-I1").Findings.Single().Title, Is.EqualTo("Pasted from the posting"));
    }

    [Test]
    public async Task Files_and_page_show_the_match_apart_from_the_scores()
    {
        var run = await _desk.AnalyseAsync(posting: _posting);
        using var client = await _desk.Studio.NewClientAsync(_desk.Person);
        var markdown = await client.GetStringAsync($"/insights/{_desk.Resume}/{run}/report.md");
        var json = await client.GetStringAsync($"/insights/{_desk.Resume}/{run}/report.json");
        Assert.That(markdown, Does.Contain("## Job match").And.Contain("no part of the scores").And.Contain("Experience with PostgreSQL"));
        Assert.That(System.Text.Json.Nodes.JsonNode.Parse(json)!["match"]!["title"]!.GetValue<string>(), Is.EqualTo("Platform engineer"));
        Assert.That(ReportJson.Write(ReportJson.Read(json)), Is.EqualTo(ReportJson.Write((await ReadAsync()).Report!)));
        Assert.That(await client.GetStringAsync($"/insights/{_desk.Resume}"), Does.Contain("Match with “Platform engineer, Acme Freight”").And.Contain("Hold it against a posting"));
    }

    [Test]
    public async Task A_posting_of_somebody_else_or_of_the_trash_is_not_there()
    {
        var stranger = (await _desk.Studio.AddUserAsync()).Id;
        var theirs = await Postings.CreateAsync(stranger, new("Engineer", "", "", "", Text));
        Assert.ThrowsAsync<NotFoundException>(() => _desk.AnalyseAsync(posting: theirs));
        await Postings.DeleteAsync(_desk.Owner, _posting);
        Assert.ThrowsAsync<NotFoundException>(() => _desk.AnalyseAsync(posting: _posting));
    }

    [Test]
    public async Task Two_postings_at_once_wait_for_each_other()
    {
        await _desk.Request.RunAsync(_desk.Owner, _desk.Resume, postingId: _posting);
        Assert.That(() => _desk.Request.RunAsync(_desk.Owner, _desk.Resume), Throws.TypeOf<RuleViolation>().With.Message.Contains("on its way"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_erased_posting_is_forgotten_and_the_report_stays(bool byTime)
    {
        var run = await _desk.AnalyseAsync(posting: _posting);
        await Postings.DeleteAsync(_desk.Owner, _posting);
        if (byTime)
        {
            _desk.Clock.Advance(JobPosting.TrashRetention + TimeSpan.FromDays(1));
            await _desk.Studio.Services.GetRequiredService<PurgePostingTrash>().RunAsync();
        }
        else
        {
            await Postings.EraseAsync(_desk.Owner, _posting);
        }

        var insight = await ReadAsync();
        Assert.That((insight.Report is null, insight.Match), Is.EqualTo((false, (KeptMatch?)null)));
        await using var db = await _desk.Studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        Assert.That((await db.AnalysisRuns.SingleAsync(one => one.Id == run)).PostingId, Is.Null);
    }

    private MatchService Matches => _desk.Studio.Services.GetRequiredService<MatchService>();

    private Task<Features.Analysis.ResumeInsight> ReadAsync() => _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume);
}
