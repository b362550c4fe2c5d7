using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Postings;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Postings;

public sealed class PostingServiceTests
{
    private static readonly PostingDraft Draft = new("Platform engineer", "Cloudberry", "https://jobs.example.com/7", "", "We run payments for shops.\n\nRequirements\n- Kubernetes\n- Zorblax\n\nWe offer you four days a week and the best of coffees.");

    private AdjustableClock _clock = null!;
    private StudioFactory _studio = null!;
    private Guid _owner, _stranger;

    [SetUp]
    public async Task OpenAsync()
    {
        _clock = new();
        _studio = new() { Replace = services => services.AddSingleton<TimeProvider>(_clock).RemoveScheduler() };
        (_owner, _stranger) = ((await _studio.AddUserAsync()).Id, (await _studio.AddUserAsync()).Id);
    }

    [TearDown]
    public void Close() => _studio.Dispose();

    private PostingService Postings => _studio.Services.GetRequiredService<PostingService>();

    private MatchService Matches => _studio.Services.GetRequiredService<MatchService>();

    private ResumeService Resumes => _studio.Services.GetRequiredService<ResumeService>();

    [Test]
    public async Task A_posting_is_kept_as_it_was_pasted()
    {
        var posting = await Postings.ReadAsync(_owner, await Postings.CreateAsync(_owner, Draft));
        Assert.That((posting.Title, posting.Company, posting.Link, posting.Text), Is.EqualTo((Draft.Title, Draft.Company, Draft.Link, Draft.Text)));
    }

    [Test]
    public async Task Somebody_else_s_posting_is_not_there()
    {
        var id = await Postings.CreateAsync(_owner, Draft);
        var mine = await Resumes.CreateAsync(_owner, "Mine", ExamplePersons.Find("engineer").Create());
        var theirs = await Postings.CreateAsync(_stranger, Draft);
        Assert.ThrowsAsync<NotFoundException>(() => Postings.ReadAsync(_stranger, id));
        Assert.ThrowsAsync<NotFoundException>(() => Postings.ChangeAsync(_stranger, id, 1, Draft));
        Assert.ThrowsAsync<NotFoundException>(() => Postings.DeleteAsync(_stranger, id));
        Assert.ThrowsAsync<NotFoundException>(() => Matches.RunAsync(_stranger, id));
        Assert.ThrowsAsync<NotFoundException>(() => Matches.RunAsync(_stranger, theirs, mine));
        Assert.That((await Postings.ListAsync(_stranger)).Cards.Select(card => card.Id), Is.EqualTo(new[] { theirs }));
    }

    [Test]
    public async Task A_stale_change_is_refused_and_loses_nothing()
    {
        var id = await Postings.CreateAsync(_owner, Draft);
        await Postings.ChangeAsync(_owner, id, 1, Draft with { Title = "Staff engineer" });
        Assert.ThrowsAsync<RuleViolation>(() => Postings.ChangeAsync(_owner, id, 1, Draft with { Title = "Other" }));
        Assert.That((await Postings.ReadAsync(_owner, id)).Title, Is.EqualTo("Staff engineer"));
    }

    [Test]
    public async Task The_trash_keeps_a_posting_for_thirty_days()
    {
        var id = await Postings.CreateAsync(_owner, Draft);
        await Postings.DeleteAsync(_owner, id);
        Assert.ThrowsAsync<NotFoundException>(() => Postings.ReadAsync(_owner, id));
        var purge = _studio.Services.GetRequiredService<PurgePostingTrash>();
        Assert.That((await purge.RunAsync(), (await Postings.ListTrashAsync(_owner)).Cards.Count), Is.EqualTo((0, 1)));
        await Postings.RestoreAsync(_owner, id);
        Assert.ThrowsAsync<NotFoundException>(() => Postings.EraseAsync(_owner, id));
        await Postings.DeleteAsync(_owner, id);
        _clock.Advance(JobPosting.TrashRetention);
        Assert.That((await purge.RunAsync(), (await Postings.ListTrashAsync(_owner)).Cards.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_long_list_comes_in_pages_without_gaps()
    {
        for (var at = 0; at < 45; at++) await Postings.CreateAsync(_owner, Draft with { Title = $"Job {at}" });
        var (ids, page) = (new List<Guid>(), await Postings.ListAsync(_owner));
        for (ids.AddRange(page.Cards.Select(card => card.Id)); page.Next is not null; ids.AddRange(page.Cards.Select(card => card.Id))) page = await Postings.ListAsync(_owner, page.Next);
        Assert.That((ids.Count, ids.Distinct().Count()), Is.EqualTo((45, 45)));
    }

    [Test]
    public async Task The_best_of_the_resumes_is_shown_first_and_any_can_be_chosen()
    {
        var id = await Postings.CreateAsync(_owner, Draft);
        var engineer = await Resumes.CreateAsync(_owner, "Engineer", ExamplePersons.Find("engineer").Create());
        var designer = await Resumes.CreateAsync(_owner, "Designer", ExamplePersons.Find("designer").Create());
        var best = await Matches.RunAsync(_owner, id);
        var other = await Matches.RunAsync(_owner, id, designer);
        Assert.That((best.Chosen!.Id, other.Chosen!.Id), Is.EqualTo((engineer, designer)));
        Assert.That(best.Report!.MissingMusts.Select(result => result.Requirement.Text), Is.EqualTo(new[] { "Zorblax" }));
        Assert.That(best.Resumes.Select(resume => resume.Id), Is.EqualTo(new[] { engineer, designer }));
    }

    [Test]
    public async Task Without_a_resume_the_posting_is_read_all_the_same()
    {
        var match = await Matches.RunAsync(_owner, await Postings.CreateAsync(_owner, Draft));
        Assert.That((match.Report, match.Reading.Requirements.Count), Is.EqualTo(((MatchReport?)null, 2)));
    }

    [Test]
    public async Task An_empty_resume_has_a_clear_answer()
    {
        await Resumes.CreateAsync(_owner, "Empty", ResumeDocument.Blank());
        Assert.That((await Matches.RunAsync(_owner, await Postings.CreateAsync(_owner, Draft))).Report!.State, Is.EqualTo(MatchState.EmptyResume));
    }

    [Test]
    public async Task Postings_go_with_their_owner()
    {
        await Postings.CreateAsync(_owner, Draft);
        await using var db = await _studio.OpenAsync();
        db.Remove(await db.Users.SingleAsync(user => user.Id == _owner));
        await db.SaveChangesAsync();
        Assert.That(await db.JobPostings.CountAsync(), Is.Zero);
    }
}
