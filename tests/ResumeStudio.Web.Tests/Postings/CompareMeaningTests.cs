using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Features.Models;
using ResumeStudio.Web.Features.Postings;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Tests.Models;

namespace ResumeStudio.Web.Tests.Postings;

/// <summary>Closeness in meaning by vectors of a real server of another maker.</summary>
public sealed class CompareMeaningTests : ModelDeskTest
{
    private static ModelServer _server = null!;
    private Guid _resume, _posting;

    [OneTimeSetUp]
    public static async Task StartAsync() => _server = await ModelServer.StartAsync(ScriptedAnswer.Fault("", 401).For("locked-vectors"), ScriptedAnswer.Vector("PostgreSQL", 0.25f, 0.5f, 1f), ScriptedAnswer.Text("plain", "Words."));

    [OneTimeTearDown]
    public static async Task StopAsync() => await _server.DisposeAsync();

    private CompareMeaning Compare => Studio.Services.GetRequiredService<CompareMeaning>();

    [Test]
    public async Task Vectors_come_from_the_model_that_is_named_and_the_call_is_a_row_with_its_cost()
    {
        await OpenDeskAsync("vectors-1");
        Assert.That(await Compare.RunAsync(Owner, _posting, _resume), Is.EqualTo(new MeaningResult(100, "vectors-1", "Machine room")));
        var call = (await CallsAsync()).Single();
        Assert.That((call.Model, call.Prompt, call.Outcome, call.OutputTokens, call.Cost > 0), Is.EqualTo(("vectors-1", "compare-meaning 1", ModelOutcome.Answered, 0, true)));
        var asked = (await _server.VectorQuestionsAsync())[^1].ToJsonString();
        var basics = ExamplePersons.Find("engineer").Create().Basics;
        Assert.That(asked, Does.Contain("Northwind Labs").And.Not.Contain(basics.Name).And.Not.Contain(basics.Email).And.Not.Contain(basics.Phone).And.Not.Contain("encoding_format"));
    }

    [Test]
    public async Task What_is_known_is_not_sent_again_and_costs_nothing()
    {
        await OpenDeskAsync("vectors-1", ("Credits:Monthly", "10"));
        await Compare.RunAsync(Owner, _posting, _resume);
        await Compare.RunAsync(Owner, _posting, _resume);
        Assert.That(await CallsAsync(), Has.Count.EqualTo(1));
        Assert.That((await Studio.Services.GetRequiredService<CreditService>().QuoteAsync(Owner, 1)).Balance, Is.EqualTo(9));
    }

    [Test]
    public async Task A_refusal_of_the_provider_charges_nothing()
    {
        await OpenDeskAsync("locked-vectors", ("Credits:Monthly", "10"));
        Assert.ThrowsAsync<ModelSilence>(() => Compare.RunAsync(Owner, _posting, _resume));
        Assert.That(((await CallsAsync()).Single().Outcome, (await CallsAsync()).Single().Cost), Is.EqualTo((ModelOutcome.Refused, 0L)));
        Assert.That((await Studio.Services.GetRequiredService<CreditService>().QuoteAsync(Owner, 1)).Balance, Is.EqualTo(10));
    }

    [Test]
    public async Task Nothing_goes_to_a_hosted_provider_without_consent_nor_past_the_budget()
    {
        await OpenDeskAsync("vectors-1", ("Models:Providers:0:Place", "Hosted"));
        Assert.That(Assert.ThrowsAsync<ModelRefusal>(() => Compare.RunAsync(Owner, _posting, _resume))!.Standing, Is.EqualTo(ModelStanding.NeedsConsent));
        await Desk.AgreeAsync(Owner, [(await Desk.ReadAsync(Owner)).Unasked.Single().Host]);
        await Desk.LimitMonthAsync(Owner, 0);
        Assert.That(Assert.ThrowsAsync<ModelRefusal>(() => Compare.RunAsync(Owner, _posting, _resume))!.Standing, Is.EqualTo(ModelStanding.BudgetSpent));
        Assert.That(await CallsAsync(), Is.Empty);
    }

    [Test]
    public async Task Opening_the_page_asks_nobody()
    {
        await OpenDeskAsync("vectors-1");
        var before = (await _server.VectorQuestionsAsync()).Count;
        using var client = await Studio.NewClientAsync(_person);
        Assert.That(await client.GetStringAsync($"/tailor/{_posting}?resume={_resume}"), Does.Contain("Compare by meaning").And.Contain("Words in common"));
        Assert.That(((await _server.VectorQuestionsAsync()).Count, (await CallsAsync()).Count), Is.EqualTo((before, 0)));
    }

    [Test]
    public async Task Without_a_model_for_vectors_nothing_is_offered()
    {
        await OpenDeskAsync("");
        using var client = await Studio.NewClientAsync(_person);
        Assert.That(await client.GetStringAsync($"/tailor/{_posting}?resume={_resume}"), Does.Not.Contain("Compare by meaning"));
        Assert.ThrowsAsync<ModelRefusal>(() => Compare.RunAsync(Owner, _posting, _resume));
    }

    [Test]
    public async Task What_is_not_mine_is_not_there_and_nothing_to_compare_is_said()
    {
        await OpenDeskAsync("vectors-1");
        Assert.ThrowsAsync<NotFoundException>(() => Compare.RunAsync(Guid.CreateVersion7(), _posting, _resume));
        var empty = await Studio.Services.GetRequiredService<PostingService>().CreateAsync(Owner, new("Poem", "", "", "en", "The sea is wide."));
        Assert.That(() => Compare.RunAsync(Owner, empty, _resume), Throws.TypeOf<RuleViolation>().With.Message.Contains("nothing to compare"));
    }

    private User _person = null!;

    private async Task OpenDeskAsync(string model, params (string Key, string Value)[] settings)
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), ("Models:Providers:0:EmbeddingModel", model), ("Models:Providers:0:EmbeddingPrice", "0.5"), .. settings]);
        _person = (await Studio.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<StudioDbContext>>().CreateDbContextAsync()).Users.Single(user => user.Id == Owner);
        _resume = await Studio.Services.GetRequiredService<ResumeService>().CreateAsync(Owner, "Platform engineer", ExamplePersons.Find("engineer").Create());
        _posting = await Studio.Services.GetRequiredService<PostingService>().CreateAsync(Owner, new("Platform engineer", "", "", "", "Requirements:\n- Experience with PostgreSQL\n- Kubernetes in production"));
    }
}
