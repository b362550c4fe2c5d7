using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.CoverLetters;
using ResumeStudio.Web.Features.Postings;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Tailoring;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Tailoring;

/// <summary>One run that makes resume and letter together.</summary>
public sealed class TailoringLetterTests
{
    private const string Text = "Requirements:\n- Terraform and Kubernetes\n- PostgreSQL and incident review\n- Experience with open source\n- Swedish";

    private StudioFactory _studio = null!;
    private User _person = null!;
    private Guid _resume, _posting;

    [SetUp]
    public async Task OpenAsync()
    {
        _studio = new() { Replace = services => services.RemoveScheduler() };
        _person = await _studio.AddUserAsync();
        var document = ExamplePersons.Find("engineer").Create();
        document.Sections.RemoveAll(section => section.Kind == SectionKind.Summary); // so that a summary is proposed
        _resume = await Get<ResumeService>().CreateAsync(_person.Id, "Engineer", document);
        _posting = await Get<PostingService>().CreateAsync(_person.Id, new("Infrastructure engineer", "", "", "en", Text));
    }

    [TearDown]
    public void Close() => _studio.Dispose();

    [Test]
    public async Task A_letter_is_drafted_once_and_listed_with_its_run()
    {
        var id = await RunAsync();
        await Get<TailorResume>().DoAsync((await Runs.ReadAsync(_person.Id, id)).Run, default);
        var (view, card) = (await Runs.ReadAsync(_person.Id, id), (await Runs.ListAsync(_person.Id)).Cards.Single());
        var letter = await Letters.OpenAsync(_person.Id, card.LetterId!.Value);
        Assert.That((view.LetterIsThere, letter.ResumeId, (await Letters.ListAsync(_person.Id)).Cards.Count), Is.EqualTo((true, _resume, 1)));
        Assert.That(letter.Text.Body, Does.Contain("“Terraform and Kubernetes”"));
        Assert.That(letter.Text.Blanks, Does.Contain(LetterBlanks.Company));
        Assert.That(await PageAsync(id), Does.Contain($"/tailor/letters/{card.LetterId}"));
    }

    [Test]
    public async Task Without_the_wish_there_is_no_letter()
    {
        var id = await RunAsync(withLetter: false);
        Assert.That(((await Runs.ReadAsync(_person.Id, id)).LetterIsThere, (await Letters.ListAsync(_person.Id)).Cards.Count), Is.EqualTo((false, 0)));
    }

    [Test]
    public async Task The_letter_goes_over_to_the_new_resume_and_tells_what_that_says()
    {
        var id = await RunAsync();
        var text = (await Runs.ReadAsync(_person.Id, id)).Edits.First(edit => edit.Address == TailoredDocument.NewSummary);
        await Runs.DecideAsync(_person.Id, id, text.Key, EditDecision.Accepted, "I keep lighthouses in order.");
        var made = await Get<MakeTailoredResume>().RunAsync(_person.Id, id);
        var letter = await LetterAsync();
        Assert.That((letter.ResumeId, letter.Version), Is.EqualTo((made, 2)));
        Assert.That(letter.Text.Body, Does.Contain("lighthouses"));
        Assert.That((await Letters.ListVersionsAsync(_person.Id, letter.Id)).Single().Body, Does.Not.Contain("lighthouses"));
    }

    [Test]
    public async Task An_edited_letter_goes_over_word_for_word()
    {
        var id = await RunAsync();
        var open = await LetterAsync();
        await Letters.SaveAsync(_person.Id, open.Id, open.Version, open.Wish, open.Text with { Body = "My own words." });
        await Runs.DecideAllAsync(_person.Id, id, EditDecision.Accepted);
        var made = await Get<MakeTailoredResume>().RunAsync(_person.Id, id);
        var letter = await LetterAsync();
        Assert.That((letter.ResumeId, letter.Text.Body), Is.EqualTo((made, "My own words.")));
    }

    [Test]
    public async Task A_deleted_letter_and_one_in_the_trash_are_said_and_stop_nothing()
    {
        var id = await RunAsync();
        await Runs.DecideAllAsync(_person.Id, id, EditDecision.Accepted);
        await Letters.DeleteAsync(_person.Id, (await LetterAsync()).Id);
        Assert.That((await Runs.ListAsync(_person.Id)).Cards.Single().LetterId, Is.Null);
        Assert.That(await PageAsync(id), Does.Contain("The letter of this run is deleted"));
        await Get<MakeTailoredResume>().RunAsync(_person.Id, id);
        var other = await RunAsync();
        await Runs.DecideAllAsync(_person.Id, other, EditDecision.Accepted);
        await Get<ResumeService>().DeleteAsync(_person.Id, await Get<MakeTailoredResume>().RunAsync(_person.Id, other));
        Assert.That((await Runs.ReadAsync(_person.Id, other)).LetterIsThere, Is.False);
        Assert.That((await Runs.ListAsync(_person.Id)).Cards.Select(card => card.LetterId), Is.All.Null);
    }

    private TailoringService Runs => Get<TailoringService>();

    private LetterService Letters => Get<LetterService>();

    private T Get<T>() where T : notnull => _studio.Services.GetRequiredService<T>();

    private async Task<Guid> RunAsync(bool withLetter = true)
    {
        var id = await Get<RequestTailoring>().RunAsync(_person.Id, _resume, _posting, withLetter);
        await Get<TailorResume>().RunAsync(id);
        return id;
    }

    private async Task<OpenLetter> LetterAsync() => await Letters.OpenAsync(_person.Id, (await Letters.ListAsync(_person.Id)).Cards.Single().Id);

    private async Task<string> PageAsync(Guid run)
    {
        using var client = await _studio.NewClientAsync(_person);
        return System.Net.WebUtility.HtmlDecode(await client.GetStringAsync($"/tailor/runs/{run}"));
    }
}
