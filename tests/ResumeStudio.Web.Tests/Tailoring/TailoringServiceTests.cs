using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Places;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Postings;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Tailoring;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Tailoring;

public sealed class TailoringServiceTests
{
    private const string Text = "Requirements:\n- Terraform and Kubernetes\n- Experience with open source\n- Swedish\n- Zorblax";

    private AdjustableClock _clock = null!;
    private StudioFactory _studio = null!;
    private User _person = null!;
    private Guid _resume, _posting;

    [SetUp]
    public async Task OpenAsync()
    {
        _clock = new();
        _studio = new() { Replace = services => services.AddSingleton<TimeProvider>(_clock).RemoveScheduler() };
        _person = await _studio.AddUserAsync();
        _resume = await Get<ResumeService>().CreateAsync(_person.Id, "Engineer", ExamplePersons.Find("engineer").Create());
        _posting = await Get<PostingService>().CreateAsync(_person.Id, new("Infrastructure engineer", "Cloudberry", "", "en", Text));
    }

    [TearDown]
    public void Close() => _studio.Dispose();

    [Test]
    public async Task Proposals_are_queued_made_decided_and_become_a_new_resume_beside_the_old_one()
    {
        var before = await StoredAsync(_resume);
        var id = await RunAsync();
        await Runs.DecideAllAsync(_person.Id, id, EditDecision.Accepted);
        var promised = (await Runs.ReadAsync(_person.Id, id)).MatchNow;
        var made = await Get<MakeTailoredResume>().RunAsync(_person.Id, id);
        var (tailored, source) = (await StoredAsync(made), await StoredAsync(_resume));
        var view = await Runs.ReadAsync(_person.Id, id);
        Assert.That((tailored.SourceId, source.DocumentText, source.Version), Is.EqualTo((_resume, before.DocumentText, before.Version)));
        Assert.That((view.Run.MadeResumeId, view.Run.MatchAfter, view.MadeIsThere), Is.EqualTo((made, promised, true)));
        Assert.That(DocumentPlaces.Of(source.ReadDocument()).Select(place => place.Address).Except(DocumentPlaces.Of(tailored.ReadDocument()).Select(place => place.Address)), Is.Empty);
        Assert.That(tailored.DocumentText, Is.Not.EqualTo(source.DocumentText));
    }

    [Test]
    public async Task Made_twice_at_once_there_is_one_resume()
    {
        var id = await RunAsync();
        await Runs.DecideAllAsync(_person.Id, id, EditDecision.Accepted);
        var made = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Get<MakeTailoredResume>().RunAsync(_person.Id, id)));
        await using var db = await _studio.OpenAsync();
        Assert.That((made.Distinct().Count(), await db.Resumes.CountAsync(resume => resume.SourceId == _resume)), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Without_an_accepted_proposal_nothing_is_made()
    {
        var id = await RunAsync();
        Assert.ThrowsAsync<RuleViolation>(() => Get<MakeTailoredResume>().RunAsync(_person.Id, id));
        await using var db = await _studio.OpenAsync();
        Assert.That(await db.Resumes.CountAsync(resume => resume.OwnerId == _person.Id), Is.EqualTo(1));
    }

    [Test]
    public async Task A_resume_that_changed_meanwhile_is_tailored_anew()
    {
        var id = await RunAsync();
        await Runs.DecideAllAsync(_person.Id, id, EditDecision.Accepted);
        var opened = await Get<DocumentService>().OpenAsync(_person.Id, _resume);
        await Get<DocumentService>().SaveAsync(_person.Id, _resume, opened.Version, opened.Document);
        Assert.That((await Runs.ReadAsync(_person.Id, id)).IsOutdated, Is.True);
        Assert.ThrowsAsync<RuleViolation>(() => Get<MakeTailoredResume>().RunAsync(_person.Id, id));
    }

    [Test]
    public async Task While_one_is_on_its_way_that_one_answers()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Get<RequestTailoring>().RunAsync(_person.Id, _resume, _posting)));
        Assert.That(asked.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Somebody_else_s_run_is_not_there()
    {
        var id = await RunAsync();
        var stranger = (await _studio.AddUserAsync()).Id;
        Assert.ThrowsAsync<NotFoundException>(() => Runs.ReadAsync(stranger, id));
        Assert.ThrowsAsync<NotFoundException>(() => Runs.DecideAllAsync(stranger, id, EditDecision.Accepted));
        Assert.ThrowsAsync<NotFoundException>(() => Runs.DoubtsAsync(stranger, id, "Kubernetes"));
        Assert.ThrowsAsync<NotFoundException>(() => Get<MakeTailoredResume>().RunAsync(stranger, id));
        Assert.ThrowsAsync<NotFoundException>(() => Get<RequestTailoring>().RunAsync(stranger, _resume, _posting));
        Assert.That((await Runs.ListAsync(stranger)).Cards, Is.Empty);
    }

    [Test]
    public async Task A_posting_in_the_trash_ends_the_run_in_words()
    {
        var id = await Get<RequestTailoring>().RunAsync(_person.Id, _resume, _posting);
        await Get<PostingService>().DeleteAsync(_person.Id, _posting);
        await Get<TailorResume>().RunAsync(id);
        var card = (await Runs.ListAsync(_person.Id)).Cards.Single();
        Assert.That((card.Status, card.PostingTitle), Is.EqualTo((WorkStatus.Failed, (string?)null)));
    }

    [Test]
    public async Task Runs_go_with_their_resume_and_with_their_posting()
    {
        await RunAsync();
        var other = await Get<PostingService>().CreateAsync(_person.Id, new("Other", "", "", "en", Text));
        await Get<TailorResume>().RunAsync(await Get<RequestTailoring>().RunAsync(_person.Id, _resume, other));
        await using var db = await _studio.OpenAsync();
        await Get<PostingService>().DeleteAsync(_person.Id, other);
        await Get<PostingService>().EraseAsync(_person.Id, other);
        Assert.That(await db.TailoringRuns.Select(run => run.PostingId).ToListAsync(), Is.EqualTo(new[] { _posting }));
        await Get<PostingService>().DeleteAsync(_person.Id, _posting);
        _clock.Advance(TimeSpan.FromDays(31));
        await Get<PurgePostingTrash>().RunAsync();
        Assert.That(await db.TailoringRuns.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_wording_of_one_s_own_is_kept_and_what_nothing_proves_is_said()
    {
        var id = await RunAsync();
        var text = (await Runs.ReadAsync(_person.Id, id)).Edits.FirstOrDefault(edit => edit.Kind == EditKind.Text);
        Assert.That(text, Is.Not.Null);
        await Runs.DecideAsync(_person.Id, id, text!.Key, EditDecision.Accepted, "Engineer who cut costs by 93 %.");
        Assert.That((await Runs.ReadAsync(_person.Id, id)).Edits.Single(edit => edit.Key == text.Key).Result, Is.EqualTo("Engineer who cut costs by 93 %."));
        Assert.That(await Runs.DoubtsAsync(_person.Id, id, "Engineer who cut costs by 93 %."), Has.Some.Contains("93"));
    }

    [Test]
    public async Task The_page_shows_each_proposal_and_is_not_there_for_strangers()
    {
        var id = await RunAsync();
        using var client = await _studio.NewClientAsync(_person);
        using var stranger = await _studio.NewClientAsync(await _studio.AddUserAsync());
        var html = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync($"/tailor/runs/{id}"));
        foreach (var edit in (await Runs.ReadAsync(_person.Id, id)).Edits) Assert.That(html, Does.Contain(edit.Reason));
        Assert.That((await stranger.GetAsync($"/tailor/runs/{id}")).StatusCode, Is.EqualTo(System.Net.HttpStatusCode.NotFound));
        Assert.That(await client.GetStringAsync("/tailor"), Does.Contain($"/tailor/runs/{id}"));
    }

    private TailoringService Runs => Get<TailoringService>();

    private T Get<T>() where T : notnull => _studio.Services.GetRequiredService<T>();

    private async Task<Guid> RunAsync()
    {
        var id = await Get<RequestTailoring>().RunAsync(_person.Id, _resume, _posting);
        await Get<TailorResume>().RunAsync(id);
        return id;
    }

    private async Task<Resume> StoredAsync(Guid id)
    {
        await using var db = await _studio.OpenAsync();
        return await db.Resumes.AsNoTracking().SingleAsync(resume => resume.Id == id);
    }
}
