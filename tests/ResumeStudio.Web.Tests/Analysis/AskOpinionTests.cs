using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Models;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Tests.Models;

namespace ResumeStudio.Web.Tests.Analysis;

/// <summary>A model's say beside a report: from a real server of another maker to the page.</summary>
public sealed class AskOpinionTests : ModelDeskTest
{
    private const string Good = """{"strengths":[{"text":"People are part of the story.","quote":"Mentor three engineers"},{"text":"You led 900 people.","quote":"Mentor three engineers"}],"improvements":[{"text":"Say what the teams decided with it.","quote":"Introduced error budgets with nine product teams"}]}""";
    private const string Invented = """{"strengths":[{"text":"Great.","quote":"Nobody wrote this"}],"improvements":[]}""";

    private static ModelServer _server = null!;
    private Guid _resume;
    private Guid _run;

    [OneTimeSetUp]
    public static async Task StartAsync() => _server = await ModelServer.StartAsync(ScriptedAnswer.Text("", Good).For("good"), ScriptedAnswer.Text("", Invented).For("inventive"), ScriptedAnswer.Text("", "I would love to.").For("chatty"));

    [OneTimeTearDown]
    public static async Task StopAsync() => await _server.DisposeAsync();

    // The scheduler does nothing here: a test says when an analysis is done.
    protected override Action<IServiceCollection> Replace => services => services.RemoveScheduler();

    private AskOpinion Ask => Studio.Services.GetRequiredService<AskOpinion>();

    [Test]
    public async Task An_opinion_stands_beside_the_report_and_changes_no_score()
    {
        await AnalyseAsync("good");
        var before = await ReportAsync();
        await Ask.RunAsync(Owner, _resume);
        var opinion = (await Ask.FindAsync(Owner, _run))!;
        Assert.That((opinion.Model, opinion.Prompt), Is.EqualTo(("good", "judge-resume 1")));
        Assert.That((opinion.Read().Strengths.Count, opinion.Read().Improvements.Count, opinion.Read().Dropped), Is.EqualTo((1, 1, 1)));
        Assert.That(await ReportAsync(), Is.EqualTo(before));
        Assert.That(await PageAsync(), Does.Contain("People are part of the story.").And.Contain("not part of the score").And.Contain("One point was left out").And.Not.Contain("900 people"));
    }

    [Test]
    public async Task Files_carry_the_opinion_apart_from_the_report()
    {
        await AnalyseAsync("good");
        await Ask.RunAsync(Owner, _resume);
        var found = (await Studio.Services.GetRequiredService<AnalysisService>().FindReportAsync(Owner, _resume, _run))!;
        Assert.That(found.ToMarkdown(), Does.StartWith(Core.Analysis.ReportMarkdown.Write(found.Report)).And.Contain("## What a model says").And.Contain("Not part of the scores").And.Contain("People are part of the story."));
        var json = System.Text.Json.Nodes.JsonNode.Parse(found.ToJson())!;
        Assert.That((json["overall"]!.GetValue<int>(), json["modelOpinion"]!["partOfTheScore"]!.GetValue<bool>(), json["modelOpinion"]!["said"]!["strengths"]!.AsArray().Count), Is.EqualTo((found.Report.Overall, false, 1)));
    }

    [Test]
    public async Task The_model_learns_neither_name_nor_contact_details()
    {
        await AnalyseAsync("good");
        await Ask.RunAsync(Owner, _resume);
        var asked = (await _server.QuestionsAsync())[^1].ToJsonString();
        var basics = ExamplePersons.Find("engineer").Create().Basics;
        Assert.That(asked, Does.Contain("Northwind Labs").And.Not.Contain(basics.Name).And.Not.Contain(basics.Email).And.Not.Contain(basics.Phone));
    }

    [TestCase("inventive")]
    [TestCase("chatty")]
    public async Task An_answer_of_which_nothing_is_left_is_asked_for_once_more_and_then_nothing_is_kept_or_charged(string model)
    {
        await AnalyseAsync(model, ("Credits:Monthly", "10"));
        Assert.That(() => Ask.RunAsync(Owner, _resume), Throws.TypeOf<ModelSilence>().With.Message.Contains("Nothing was charged"));
        Assert.That(await Ask.FindAsync(Owner, _run), Is.Null);
        Assert.That((await CallsAsync()).Select(call => call.Outcome), Is.EqualTo(new[] { ModelOutcome.Unusable, ModelOutcome.Unusable }));
    }

    [Test]
    public async Task A_second_opinion_takes_the_place_of_the_first()
    {
        await AnalyseAsync("good");
        await Ask.RunAsync(Owner, _resume);
        await Ask.RunAsync(Owner, _resume);
        await using var db = await Studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        Assert.That(await db.ModelOpinions.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_changed_resume_is_analysed_again_first_and_a_stranger_gets_nothing()
    {
        await AnalyseAsync("good");
        var stranger = (await Studio.AddUserAsync()).Id;
        Assert.That(() => Ask.RunAsync(stranger, _resume), Throws.TypeOf<NotFoundException>());
        var documents = Studio.Services.GetRequiredService<DocumentService>();
        var opened = await documents.OpenAsync(Owner, _resume);
        opened.Document.Basics.Headline = "Baker";
        await documents.SaveAsync(Owner, _resume, opened.Version, opened.Document);
        Assert.That(() => Ask.RunAsync(Owner, _resume), Throws.TypeOf<RuleViolation>().With.Message.Contains("Analyse it again first"));
        await Ask.RunAsync(Owner, await NewRunAsync());
        Assert.That(await Ask.FindAsync(stranger, _run), Is.Null);
    }

    [Test]
    public async Task Without_a_model_the_page_says_what_one_would_add()
    {
        await AnalyseAsync(null);
        Assert.That(() => Ask.RunAsync(Owner, _resume), Throws.TypeOf<ModelRefusal>());
        Assert.That(await PageAsync(), Does.Contain("No language model is set up here").And.Contain("would add what rules cannot see"));
    }

    private async Task AnalyseAsync(string? model, params (string Key, string Value)[] settings)
    {
        await OpenAsync([.. model is null ? [] : Provider(0, _server, "Test provider", model), .. settings]);
        _resume = await Studio.Services.GetRequiredService<ResumeService>().CreateAsync(Owner, "Engineer", ExamplePersons.Find("engineer").Create());
        await NewRunAsync();
    }

    private async Task<Guid> NewRunAsync()
    {
        _run = await Studio.Services.GetRequiredService<RequestAnalysis>().RunAsync(Owner, _resume);
        await Studio.Services.GetRequiredService<AnalyseResume>().RunAsync(_run);
        return _resume;
    }

    private async Task<string?> ReportAsync()
    {
        await using var db = await Studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        return (await db.AnalysisRuns.SingleAsync()).ReportText;
    }

    private async Task<string> PageAsync()
    {
        await using var db = await Studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        using var client = await Studio.NewClientAsync((await db.Users.FindAsync(Owner))!);
        return await client.GetStringAsync($"/insights/{_resume}");
    }
}
