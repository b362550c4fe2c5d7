using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Models;
using ResumeStudio.Web.Features.Postings;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Tailoring;
using ResumeStudio.Web.Tests.Models;

namespace ResumeStudio.Web.Tests.Tailoring;

/// <summary>Lines worded by a model of another maker's server, from the question to a proposal.</summary>
public sealed class WordLinesTests : ModelDeskTest
{
    private const string Worded = "Migrated 4 TB of shipment history to partitioned PostgreSQL without downtime; the monthly report now takes 90 seconds instead of five hours.";
    private static readonly ResumeDocument Person = ExamplePersons.Find("engineer").Create();
    private static ModelServer _server = null!;
    private Guid _resume, _run;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        var line = DocumentParts.Address(Person.Sections.SelectMany(section => section.Items).OfType<WorkItem>().First().Roles[0].Highlights.Single(one => one.Text.Contains("PostgreSQL", StringComparison.Ordinal)).Id);
        _server = await ModelServer.StartAsync(
            ScriptedAnswer.Text("", $$"""{"lines":[{"id":"{{line}}","text":"{{Worded}}"}]}""").For("good"),
            ScriptedAnswer.Text("", $$"""{"lines":[{"id":"{{line}}","text":"Ran 4 TB of Oracle for 90 banks."}]}""").For("inventive"));
    }

    [OneTimeTearDown]
    public static async Task StopAsync() => await _server.DisposeAsync();

    // The scheduler does nothing here: a test says when proposals are made.
    protected override Action<IServiceCollection> Replace => services => services.RemoveScheduler();

    private TailoringService Runs => Studio.Services.GetRequiredService<TailoringService>();

    private WordLines Words => Studio.Services.GetRequiredService<WordLines>();

    [Test]
    public async Task A_proven_line_is_proposed_before_the_others_and_names_its_author()
    {
        await TailorAsync("good");
        var before = (await Runs.ReadAsync(Owner, _run)).Edits;
        Assert.That(await Words.RunAsync(Owner, _run), Is.EqualTo(1));
        var after = (await Runs.ReadAsync(Owner, _run)).Edits;
        Assert.That((after[0].After, after[0].Model, after[0].Decision), Is.EqualTo((Worded, "good", EditDecision.Open)));
        Assert.That(after.Skip(1).Select(edit => edit.Key), Is.EqualTo(before.Select(edit => edit.Key)));
        var asked = (await _server.QuestionsAsync())[^1].ToJsonString();
        Assert.That(asked, Does.Contain("PostgreSQL migrations").And.Not.Contain(Person.Basics.Name).And.Not.Contain(Person.Basics.Email));
        Assert.That(await PageAsync(), Does.Contain("lines worded by a model where it says so"));
    }

    [Test]
    public async Task A_decision_outlives_another_question()
    {
        await TailorAsync("good");
        await Words.RunAsync(Owner, _run);
        var key = (await Runs.ReadAsync(Owner, _run)).Edits[0].Key;
        await Runs.DecideAsync(Owner, _run, key, EditDecision.Accepted, "In my own words.");
        await Words.RunAsync(Owner, _run);
        Assert.That((await Runs.ReadAsync(Owner, _run)).Edits.Single(edit => edit.Key == key).Result, Is.EqualTo("In my own words."));
    }

    [Test]
    public async Task What_the_entry_does_not_prove_is_never_proposed_nor_charged()
    {
        await TailorAsync("inventive");
        Assert.That((await Words.RunAsync(Owner, _run), await BalanceAsync()), Is.EqualTo((0, 9)));
        Assert.That((await Runs.ReadAsync(Owner, _run)).Edits, Has.None.Matches<ProposedEdit>(edit => edit.Model is not null));
    }

    [Test]
    public async Task A_stranger_a_changed_resume_and_a_missing_model_change_nothing()
    {
        await TailorAsync(null);
        Assert.That(() => Words.RunAsync(Owner, _run), Throws.TypeOf<ModelRefusal>());
        var stranger = (await Studio.AddUserAsync()).Id;
        Assert.That(() => Words.RunAsync(stranger, _run), Throws.TypeOf<NotFoundException>());
        Assert.That(await PageAsync(), Does.Contain("None is set up here"));
        var documents = Studio.Services.GetRequiredService<DocumentService>();
        var opened = await documents.OpenAsync(Owner, _resume);
        opened.Document.Basics.Headline = "Baker";
        await documents.SaveAsync(Owner, _resume, opened.Version, opened.Document);
        Assert.That(() => Words.RunAsync(Owner, _run), Throws.TypeOf<RuleViolation>().With.Message.Contains("Tailor it again first"));
    }

    private async Task TailorAsync(string? model)
    {
        await OpenAsync([("Credits:Monthly", "9"), .. model is null ? [] : Provider(0, _server, "Test provider", model)]);
        _resume = await Studio.Services.GetRequiredService<ResumeService>().CreateAsync(Owner, "Engineer", DocumentJson.Copy(Person));
        var posting = await Studio.Services.GetRequiredService<PostingService>().CreateAsync(Owner, new("Platform engineer", "Cloudberry", "", "en", "Requirements:\n- Experience with PostgreSQL migrations\n- Kubernetes and Terraform"));
        _run = await Studio.Services.GetRequiredService<RequestTailoring>().RunAsync(Owner, _resume, posting);
        await Studio.Services.GetRequiredService<TailorResume>().RunAsync(_run);
    }

    private async Task<string> PageAsync()
    {
        await using var db = await Studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        using var client = await Studio.NewClientAsync((await db.Users.FindAsync(Owner))!);
        return await client.GetStringAsync($"/tailor/runs/{_run}");
    }
}
