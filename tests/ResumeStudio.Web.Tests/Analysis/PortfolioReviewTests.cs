using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Data;
using ResumeStudio.Data.Analysis;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Analysis;

public sealed class PortfolioReviewTests
{
    private AnalysisDesk _desk = null!;
    private Guid _portfolio;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await new AnalysisDesk().OpenAsync();
        var document = ExamplePortfolio.Create();
        document.ResumeId = _desk.Resume;
        _portfolio = await Portfolios.CreateAsync(_desk.Owner, "Selected work", document);
    }

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task A_review_is_queued_made_and_read_with_its_score()
    {
        var id = await Request.RunAsync(_desk.Owner, _portfolio);
        var before = await Reviews.ReadAsync(_desk.Owner, _portfolio);
        await Work.RunAsync(id);
        var after = await Reviews.ReadAsync(_desk.Owner, _portfolio);
        Assert.That((before.IsBusy, before.Report, before.Current!.Words), Is.EqualTo((true, (PortfolioReport?)null, "Waiting for its turn")));
        Assert.That((after.Current, after.IsOutdated, after.Latest!.Score), Is.EqualTo(((object?)null, false, after.Report!.Score)));
        Assert.That((await Reviews.ListAsync(_desk.Owner)).Cards.Single().Latest!.Overall, Is.EqualTo(after.Report.Score));
    }

    [Test]
    public async Task While_one_of_the_same_version_is_on_its_way_that_one_answers()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Request.RunAsync(_desk.Owner, _portfolio)));
        Assert.That(asked.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Nobody_else_s_portfolio_is_there_and_the_trash_hides_it()
    {
        var id = await ReviewAsync();
        var stranger = await _desk.Studio.AddUserAsync();
        using var theirs = await _desk.Studio.NewClientAsync(stranger);
        using var mine = await _desk.Studio.NewClientAsync(_desk.Person);
        Assert.ThrowsAsync<NotFoundException>(() => Request.RunAsync(stranger.Id, _portfolio));
        Assert.ThrowsAsync<NotFoundException>(() => Reviews.ReadAsync(stranger.Id, _portfolio));
        Assert.That(((await theirs.GetAsync(Address(id))).StatusCode, (await mine.GetAsync(Address(id))).StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.OK)));
        await Portfolios.DeleteAsync(_desk.Owner, _portfolio);
        Assert.That((await mine.GetAsync(Address(id))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await mine.GetAsync($"/insights/portfolios/{_portfolio}")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_portfolio_that_is_gone_when_its_turn_comes_fails_with_words_and_can_be_tried_again()
    {
        var id = await Request.RunAsync(_desk.Owner, _portfolio);
        await Portfolios.DeleteAsync(_desk.Owner, _portfolio);
        await Work.RunAsync(id);
        await Portfolios.RestoreAsync(_desk.Owner, _portfolio);
        Assert.That((await Reviews.ReadAsync(_desk.Owner, _portfolio)).Current!.Words, Is.EqualTo("The portfolio is no longer there."));
        await Reviews.RetryAsync(_desk.Owner, id);
        await Work.RunAsync(id);
        Assert.That((await Reviews.ReadAsync(_desk.Owner, _portfolio)).Report, Is.Not.Null);
    }

    [Test]
    public async Task The_history_is_read_a_page_at_a_time_and_forgets_the_oldest()
    {
        await FillAsync(PortfolioReview.MostKept);
        Assert.ThrowsAsync<RuleViolation>(() => Request.RunAsync(_desk.Owner, _portfolio));
        _desk.Clock.Advance(TimeSpan.FromDays(2));
        await ReviewAsync();
        var seen = new List<PortfolioReviewCard>();
        PortfolioReviewCard? after = null;
        do
        {
            var page = await Reviews.ListReviewsAsync(_desk.Owner, _portfolio, after);
            seen.AddRange(page.Cards);
            after = page.Next;
        }
        while (after is not null);
        Assert.That((seen.Count, seen.Select(card => card.Id).Distinct().Count()), Is.EqualTo((PortfolioReview.MostKept, PortfolioReview.MostKept)));
    }

    [Test]
    public async Task Two_reviews_are_compared_project_by_project_for_their_owner_alone()
    {
        var earlier = await ReviewAsync();
        await using (var db = await _desk.Studio.OpenAsync())
        {
            var (text, later) = ((await db.PortfolioReviews.SingleAsync()).ReportText!, PortfolioReview.For(_desk.Owner, _portfolio, 2, _desk.Clock.GetUtcNow().AddMinutes(1)));
            var report = PortfolioReportJson.Read(text);
            later.Take(report with { Projects = [report.Projects[0] with { Depth = 0 }, .. report.Projects.Skip(1)] }, 2);
            later.Complete(_desk.Clock.GetUtcNow());
            db.Add(later);
            await db.SaveChangesAsync();
            Assert.That((await Reviews.CompareAsync(_desk.Owner, _portfolio, earlier, later.Id)).Worse.Single().Name, Is.EqualTo(report.Projects[0].Name));
            var stranger = (await _desk.Studio.AddUserAsync()).Id;
            Assert.ThrowsAsync<NotFoundException>(() => Reviews.CompareAsync(stranger, _portfolio, earlier, later.Id));
        }
    }

    [Test]
    public async Task The_json_is_the_stored_report_and_a_stranger_gets_no_file()
    {
        var id = await ReviewAsync();
        using var theirs = await _desk.Studio.NewClientAsync(await _desk.Studio.AddUserAsync());
        using var mine = await _desk.Studio.NewClientAsync(_desk.Person);
        Assert.That(await mine.GetStringAsync(Address(id).Replace(".md", ".json")), Is.EqualTo(PortfolioReportJson.Write((await Reviews.ReadAsync(_desk.Owner, _portfolio)).Report!)));
        foreach (var ending in new[] { ".json", ".pdf" }) Assert.That((await theirs.GetAsync(Address(id).Replace(".md", ending))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Erasing_a_portfolio_takes_its_reviews_along()
    {
        await ReviewAsync();
        await Portfolios.DeleteAsync(_desk.Owner, _portfolio);
        await Portfolios.EraseAsync(_desk.Owner, _portfolio);
        await using var db = await _desk.Studio.OpenAsync();
        Assert.That(await db.PortfolioReviews.CountAsync(), Is.Zero);
    }

    private PortfolioReviewService Reviews => _desk.Studio.Services.GetRequiredService<PortfolioReviewService>();

    private RequestReview Request => _desk.Studio.Services.GetRequiredService<RequestReview>();

    private ReviewPortfolio Work => _desk.Studio.Services.GetRequiredService<ReviewPortfolio>();

    private PortfolioService Portfolios => _desk.Studio.Services.GetRequiredService<PortfolioService>();

    private string Address(Guid id) => $"/insights/portfolios/{_portfolio}/{id}/report.md";

    private async Task<Guid> ReviewAsync()
    {
        var id = await Request.RunAsync(_desk.Owner, _portfolio);
        await Work.RunAsync(id);
        return id;
    }

    private async Task FillAsync(int count)
    {
        await using var db = await _desk.Studio.OpenAsync();
        for (var number = 0; number < count; number++)
        {
            _desk.Clock.Advance(TimeSpan.FromSeconds(1));
            var review = PortfolioReview.For(_desk.Owner, _portfolio, 1, _desk.Clock.GetUtcNow());
            review.Take(PortfolioAnalysis.Run(new(new(), null, new(2026, 1, 2))), 1);
            review.Complete(_desk.Clock.GetUtcNow());
            db.Add(review);
        }

        await db.SaveChangesAsync();
    }
}
