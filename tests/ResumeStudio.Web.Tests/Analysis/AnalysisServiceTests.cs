using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Data.Analysis;
using ResumeStudio.Testing.Documents;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Analysis;

public sealed class AnalysisServiceTests
{
    private AnalysisDesk _desk = null!;

    [SetUp]
    public async Task OpenAsync() => _desk = await new AnalysisDesk().OpenAsync();

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task A_report_is_queued_made_and_read_with_its_scores()
    {
        var id = await _desk.Request.RunAsync(_desk.Owner, _desk.Resume);
        var before = await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume);
        await _desk.Work.RunAsync(id);
        var after = await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume);
        Assert.That((before.IsBusy, before.Report, before.Current!.Id), Is.EqualTo((true, (AnalysisReport?)null, id)));
        Assert.That((after.Current, after.IsOutdated), Is.EqualTo(((object?)null, false)));
        Assert.That((after.Latest!.Overall, after.Latest.Ats, after.Latest.Impact, after.Latest.Brevity, after.Latest.Grammar), Is.EqualTo(
            (after.Report!.Overall, after.Report.ValueOf(ScoreKind.Ats), after.Report.ValueOf(ScoreKind.Impact), after.Report.ValueOf(ScoreKind.Brevity), after.Report.ValueOf(ScoreKind.Grammar))));
        Assert.That(after.Latest.Overall, Is.InRange(1, 100));
    }

    [Test]
    public async Task While_one_of_the_same_version_is_on_its_way_that_one_answers()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _desk.Request.RunAsync(_desk.Owner, _desk.Resume)));
        await _desk.ChangeAsync(document => document.Basics.Headline = "Lead engineer");
        var ofNewVersion = await _desk.Request.RunAsync(_desk.Owner, _desk.Resume);
        Assert.That(asked.Distinct().Count(), Is.EqualTo(1));
        Assert.That(ofNewVersion, Is.Not.EqualTo(asked[0]));
    }

    [Test]
    public async Task A_finished_one_is_made_anew_and_the_same_resume_gets_the_same_report()
    {
        await _desk.AnalyseAsync();
        await _desk.AnalyseAsync();
        await using var db = await _desk.Studio.OpenAsync();
        var texts = await db.AnalysisRuns.Select(run => run.ReportText).ToListAsync();
        Assert.That((texts.Count, texts.Distinct().Count()), Is.EqualTo((2, 1)));
    }

    [Test]
    public async Task A_report_older_than_the_resume_says_so()
    {
        await _desk.AnalyseAsync();
        await _desk.ChangeAsync(document => document.Basics.Headline = "Lead engineer");
        Assert.That((await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume)).IsOutdated, Is.True);
    }

    [Test]
    public async Task Somebody_else_s_resume_is_not_there()
    {
        await _desk.AnalyseAsync();
        var stranger = (await _desk.Studio.AddUserAsync()).Id;
        Assert.ThrowsAsync<NotFoundException>(() => _desk.Request.RunAsync(stranger, _desk.Resume));
        Assert.ThrowsAsync<NotFoundException>(() => _desk.Analyses.ReadAsync(stranger, _desk.Resume));
        Assert.That((await _desk.Analyses.ListRunsAsync(stranger, _desk.Resume)).Cards, Is.Empty);
        Assert.That((await _desk.Analyses.ListAsync(stranger)).Cards, Is.Empty);
    }

    [Test]
    public async Task The_trash_hides_reports_and_gives_them_back()
    {
        await _desk.AnalyseAsync();
        await _desk.Resumes.DeleteAsync(_desk.Owner, _desk.Resume);
        Assert.ThrowsAsync<NotFoundException>(() => _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume));
        Assert.ThrowsAsync<NotFoundException>(() => _desk.Request.RunAsync(_desk.Owner, _desk.Resume));
        Assert.That((await _desk.Analyses.ListAsync(_desk.Owner)).Cards, Is.Empty);
        await _desk.Resumes.RestoreAsync(_desk.Owner, _desk.Resume);
        Assert.That((await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume)).Report, Is.Not.Null);
    }

    [Test]
    public async Task Erasing_a_resume_takes_its_reports_along()
    {
        await _desk.AnalyseAsync();
        await _desk.Resumes.DeleteAsync(_desk.Owner, _desk.Resume);
        await _desk.Resumes.EraseAsync(_desk.Owner, _desk.Resume);
        await using var db = await _desk.Studio.OpenAsync();
        Assert.That(await db.AnalysisRuns.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task An_account_takes_its_reports_along()
    {
        await _desk.AnalyseAsync();
        await using var db = await _desk.Studio.OpenAsync();
        db.Remove(await db.Users.SingleAsync(user => user.Id == _desk.Owner));
        await db.SaveChangesAsync();
        Assert.That(await db.AnalysisRuns.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_resume_that_is_gone_when_its_turn_comes_fails_with_words_and_can_be_tried_again()
    {
        var id = await _desk.Request.RunAsync(_desk.Owner, _desk.Resume);
        await _desk.Resumes.DeleteAsync(_desk.Owner, _desk.Resume);
        await _desk.Work.RunAsync(id);
        await _desk.Resumes.RestoreAsync(_desk.Owner, _desk.Resume);
        var failed = await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume);
        Assert.That((failed.Current!.Status, failed.Current.Words), Is.EqualTo((WorkStatus.Failed, "The resume is no longer there.")));
        await _desk.Analyses.RetryAsync(_desk.Owner, id);
        await _desk.Work.RunAsync(id);
        Assert.That((await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume)).Report, Is.Not.Null);
    }

    [Test]
    public async Task So_many_a_day_are_the_most()
    {
        await FillAsync(AnalysisRun.MostPerDay);
        var refusal = Assert.ThrowsAsync<RuleViolation>(() => _desk.Request.RunAsync(_desk.Owner, _desk.Resume))!;
        Assert.That(refusal.Message, Does.Contain("within a day"));
        _desk.Clock.Advance(AnalysisRun.Day + TimeSpan.FromMinutes(1));
        Assert.DoesNotThrowAsync(() => _desk.Request.RunAsync(_desk.Owner, _desk.Resume));
    }

    [Test]
    public async Task The_history_is_read_a_page_at_a_time_and_forgets_the_oldest()
    {
        await FillAsync(AnalysisRun.MostKept);
        _desk.Clock.Advance(AnalysisRun.Day + TimeSpan.FromMinutes(1));
        await _desk.AnalyseAsync();
        var seen = new List<RunCard>();
        RunCard? after = null;
        do
        {
            var page = await _desk.Analyses.ListRunsAsync(_desk.Owner, _desk.Resume, after);
            seen.AddRange(page.Cards);
            after = page.Next;
        }
        while (after is not null);
        Assert.That((seen.Count, seen.Select(card => card.Id).Distinct().Count()), Is.EqualTo((AnalysisRun.MostKept, AnalysisRun.MostKept)));
        Assert.That(seen.Select(card => card.CreatedAt), Is.Ordered.Descending);
    }

    [Test]
    public async Task An_empty_resume_has_a_report_without_a_score()
    {
        var empty = await _desk.Resumes.CreateAsync(_desk.Owner, "Empty", new ResumeDocument());
        await _desk.AnalyseAsync(empty);
        var insight = await _desk.Analyses.ReadAsync(_desk.Owner, empty);
        Assert.That((insight.Report!.State, insight.Latest!.Overall), Is.EqualTo((ReportState.Empty, (int?)null)));
    }

    [Test]
    public async Task A_resume_of_forty_pages_has_a_report_of_bounded_size()
    {
        var document = DocumentGenerator.Generate(7, DocumentSize.FourPages);
        for (var more = 8; more < 18; more++) document.Sections.AddRange(DocumentGenerator.Generate(more, DocumentSize.FourPages).Sections);
        document.Sections.RemoveRange(ResumeLimits.Sections, Math.Max(0, document.Sections.Count - ResumeLimits.Sections));
        var long40 = await _desk.Resumes.CreateAsync(_desk.Owner, "Forty pages", document);
        await _desk.AnalyseAsync(long40);
        await using var db = await _desk.Studio.OpenAsync();
        var run = await db.AnalysisRuns.SingleAsync(run => run.ResumeId == long40);
        Assert.That((run.Status, run.ReportText!.Length), Is.EqualTo((WorkStatus.Completed, run.ReportText.Length)));
        Assert.That(run.ReportText.Length, Is.LessThan(1_000_000));
    }

    [Test]
    public async Task Each_resume_shows_its_last_score_and_the_way_there()
    {
        await _desk.AnalyseAsync();
        _desk.Clock.Advance(TimeSpan.FromMinutes(1));
        await _desk.AnalyseAsync();
        await _desk.Resumes.CreateAsync(_desk.Owner, "Not analysed", new ResumeDocument());
        var cards = (await _desk.Analyses.ListAsync(_desk.Owner)).Cards;
        Assert.That(cards.Select(card => (card.Resume.Title, card.Trend.Count)), Is.EquivalentTo(new[] { ("Platform engineer", 2), ("Not analysed", 0) }));
        Assert.That(cards.Single(card => card.Trend.Count > 0).Trend.Select(run => run.At), Is.Ordered.Ascending);
        Assert.That((await _desk.Analyses.ReadAsync(_desk.Owner, _desk.Resume)).Trend.Select(run => run.CreatedAt), Is.Ordered.Ascending);
    }

    /// <summary>Finished analyses as the work would leave them, a second apart.</summary>
    private async Task FillAsync(int count)
    {
        await using var db = await _desk.Studio.OpenAsync();
        for (var number = 0; number < count; number++)
        {
            _desk.Clock.Advance(TimeSpan.FromSeconds(1));
            var run = AnalysisRun.For(_desk.Owner, _desk.Resume, 1, DocumentKind.Resume, _desk.Clock.GetUtcNow());
            run.Take(ResumeAnalysis.Run(new(new ResumeDocument(), new(2026, 1, 2))), 1);
            run.Complete(_desk.Clock.GetUtcNow());
            db.Add(run);
        }

        await db.SaveChangesAsync();
    }
}
