using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Billing;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Models;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Features.Models;

namespace ResumeStudio.Web.Tests.Models;

/// <summary>From a person's question to a row, a charge and an answer; or to a refusal that says why.</summary>
public sealed class ModelGatewayTests : ModelDeskTest
{
    private static ModelServer _server = null!;

    [OneTimeSetUp]
    public static async Task StartAsync() => _server = await ModelServer.StartAsync(
        ScriptedAnswer.Fault("", 401).For("locked"),
        ScriptedAnswer.Text("plain", "Led the rota of 14 nurses."),
        ScriptedAnswer.Text("cut", "An answer that breaks off somewhere in the middle of it all.").Slow(30, 20).CutAfter(2),
        ScriptedAnswer.Text("stalls", "It begins and then never goes on.").Slow(20_000, 8),
        ScriptedAnswer.Text("does not fit the form", "{\"skills\":[\"Go\"]}"),
        ScriptedAnswer.Text("repairable", "{\"skills\":\"Go\"}"),
        ScriptedAnswer.Text("formed", "{\"skills\":[\"Go\",\"SQL\"]}"));

    [OneTimeTearDown]
    public static async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_call_is_a_row_that_tells_everything_but_the_text()
    {
        await OpenAsync(Provider(0, _server, "Machine room"));
        Assert.That(await StreamAsync("plain"), Is.EqualTo("Led the rota of 14 nurses."));
        var call = (await CallsAsync()).Single();
        Assert.That((call.Purpose, call.Prompt, call.Provider, call.Host, call.Model), Is.EqualTo(("A test", "test 3", "Machine room", new Uri(_server.Endpoint).Authority, "any")));
        Assert.That((call.Outcome, call.InputTokens, call.OutputTokens, call.Cost, call.IsGuess), Is.EqualTo((ModelOutcome.Answered, 120, 9, 390L, false)));
        Assert.That((call.TracedQuestion, call.TracedAnswer), Is.EqualTo(((string?)null, (string?)null)));
    }

    [Test]
    public async Task Texts_are_kept_while_the_person_wishes_and_then_forgotten()
    {
        await OpenAsync(Provider(0, _server, "Machine room"));
        await Desk.TraceAsync(Owner, on: true);
        await StreamAsync("plain");
        Assert.That((await CallsAsync()).Single().TracedQuestion, Does.Contain("plain"));
        await Desk.TraceAsync(Owner, on: false);
        Assert.That((await CallsAsync()).Single().TracedAnswer, Is.Null);
    }

    [Test]
    public async Task The_next_provider_answers_when_the_first_fails()
    {
        await OpenAsync([.. Provider(0, _server, "Locked", "locked"), .. Provider(1, _server, "Open")]);
        Assert.That(await StreamAsync("plain"), Is.Not.Empty);
        Assert.That((await CallsAsync()).Select(call => (call.Provider, call.Outcome, call.Cost > 0)), Is.EqualTo(new[] { ("Locked", ModelOutcome.Refused, false), ("Open", ModelOutcome.Answered, true) }));
    }

    [Test]
    public async Task Nothing_goes_to_a_hosted_provider_before_the_person_agrees_nor_after_they_take_it_back()
    {
        await OpenAsync(Provider(0, _server, "Cloud", place: "Hosted"));
        var host = (await Desk.ReadAsync(Owner)).Unasked.Single().Host;
        Assert.That(Assert.ThrowsAsync<ModelRefusal>(() => StreamAsync("plain"))!.Standing, Is.EqualTo(ModelStanding.NeedsConsent));
        Assert.That(await CallsAsync(), Is.Empty);
        await Desk.AgreeAsync(Owner, [host, "elsewhere.example.com"]);
        await Desk.AgreeAsync(Owner, [host]);
        Assert.That(await StreamAsync("plain"), Is.Not.Empty);
        await Desk.RevokeAsync(Owner, host);
        Assert.ThrowsAsync<ModelRefusal>(() => StreamAsync("plain"));
        Assert.That(await CallsAsync(), Has.Count.EqualTo(1));
    }

    [TestCase("Models:MonthlyBudget")]
    [TestCase("Models:InstallationBudget")]
    public async Task Of_twenty_questions_at_once_a_budget_for_one_lets_one_through(string budget)
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), (budget, "0.002"), ("Models:TimeoutSeconds", "6")]);
        var asked = Enumerable.Range(0, 20).Select(_ => Task.Run(() => StreamAsync("stalls")));
        var refused = 0;
        foreach (var question in asked.ToList())
        {
            try
            {
                await question;
            }
            catch (ModelRefusal refusal) when (refusal.Standing is ModelStanding.BudgetSpent)
            {
                refused++;
            }
            catch (ModelSilence)
            {
                // The one that went out: this server never ends its answer.
            }
        }

        Assert.That((refused, (await CallsAsync()).Count), Is.EqualTo((19, 1)));
    }

    [Test]
    public async Task A_budget_ends_calls_before_it_is_overdrawn()
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), ("Models:MonthlyBudget", "0.0025")]);
        await StreamAsync("plain");
        Assert.That(Assert.ThrowsAsync<ModelRefusal>(async () => { for (var time = 0; time < 10; time++) await StreamAsync("plain"); })!.Standing, Is.EqualTo(ModelStanding.BudgetSpent));
        Assert.That((await CallsAsync()).Sum(call => call.Cost), Is.LessThanOrEqualTo(2_500));
    }

    [Test]
    public async Task A_person_s_own_budget_only_lowers_that_of_the_installation()
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), ("Models:MonthlyBudget", "5")]);
        await Desk.LimitMonthAsync(Owner, 9);
        Assert.That((await Desk.ReadAsync(Owner)).Budget, Is.EqualTo(5_000_000));
        await Desk.LimitMonthAsync(Owner, 0);
        Assert.That(Assert.ThrowsAsync<ModelRefusal>(() => StreamAsync("plain"))!.Standing, Is.EqualTo(ModelStanding.BudgetSpent));
    }

    [Test]
    public async Task The_budget_of_the_installation_holds_for_all()
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), ("Models:InstallationBudget", "0")]);
        Assert.That(Assert.ThrowsAsync<ModelRefusal>(() => StreamAsync("plain"))!.Standing, Is.EqualTo(ModelStanding.BudgetSpent));
    }

    [Test]
    public async Task Without_a_provider_it_says_so()
    {
        await OpenAsync();
        Assert.That(Assert.ThrowsAsync<ModelRefusal>(() => StreamAsync("plain"))!.Standing, Is.EqualTo(ModelStanding.NoProvider));
    }

    [Test]
    public async Task Json_in_the_form_is_an_answer_and_another_form_is_sent_back_once()
    {
        await OpenAsync(Provider(0, _server, "Machine room"));
        Assert.That((await Gateway.AskAsync<Skills>(Ask("formed"))).Names, Is.EqualTo(new[] { "Go", "SQL" }));
        Assert.That((await Gateway.AskAsync<Skills>(Ask("repairable"))).Names, Is.EqualTo(new[] { "Go" }));
        Assert.That((await CallsAsync()).Select(call => call.Outcome), Is.EqualTo(new[] { ModelOutcome.Answered, ModelOutcome.Unusable, ModelOutcome.Answered }));
        var form = (await _server.QuestionsAsync()).Last()["response_format"]!["json_schema"]!;
        Assert.That(((bool?)form["strict"], (bool?)form["schema"]!["additionalProperties"], form["schema"]!["required"]!.AsArray().Count), Is.EqualTo(((bool?)true, (bool?)false, 1)));
    }

    [Test]
    public async Task Json_that_never_fits_is_no_answer()
    {
        await OpenAsync(Provider(0, _server, "Machine room"));
        Assert.That(Assert.ThrowsAsync<ModelSilence>(() => Gateway.AskAsync<Skills>(Ask("repairable"), _ => "It is never right."))!.Last, Is.EqualTo(ModelOutcome.Unusable));
        Assert.That((await CallsAsync()).Select(call => call.Outcome), Is.EqualTo(new[] { ModelOutcome.Unusable, ModelOutcome.Unusable }));
    }

    [Test]
    public async Task Only_what_was_delivered_is_charged()
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), ("Credits:Monthly", "5")]);
        Assert.ThrowsAsync<ModelSilence>(() => StreamAsync("cut"));
        Assert.That(await BalanceAsync(), Is.EqualTo(5));
        await StreamAsync("plain");
        Assert.That(await BalanceAsync(), Is.EqualTo(3));
        await StreamAsync("plain");
        var refusal = Assert.ThrowsAsync<InsufficientCredits>(() => StreamAsync("plain"));
        Assert.That((refusal!.Balance, await BalanceAsync(), (await CallsAsync()).Count), Is.EqualTo((1, 1, 3)));
    }

    [Test]
    public async Task An_answer_of_which_nothing_is_left_or_kept_is_not_charged()
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), ("Credits:Monthly", "5")]);
        await Gateway.AskAsync<Skills>(Ask("formed"), deliver: (_, _) => Task.FromResult(false));
        Assert.ThrowsAsync<RuleViolation>(() => Gateway.AskAsync<Skills>(Ask("formed"), deliver: (_, _) => throw new RuleViolation("The place for it is gone.")));
        await foreach (var _ in Gateway.StreamAsync(Ask("plain"), isOfUse: _ => false)) { }
        Assert.That(await BalanceAsync(), Is.EqualTo(5));
        await Gateway.AskAsync<Skills>(Ask("formed"), deliver: (_, by) => Task.FromResult(by.Name == "Machine room"));
        Assert.That(await BalanceAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task Whoever_leaves_in_the_middle_is_not_charged_and_the_row_says_so()
    {
        await OpenAsync([.. Provider(0, _server, "Machine room"), ("Credits:Monthly", "5")]);
        using var leaving = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        Assert.That(async () => await StreamAsync("stalls", leaving.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(((await CallsAsync()).Single().Outcome, await BalanceAsync()), Is.EqualTo((ModelOutcome.Stopped, 5)));
    }

    [Test]
    public async Task Old_texts_and_old_calls_are_forgotten()
    {
        var clock = new Testing.AdjustableClock();
        await OpenAsync(Provider(0, _server, "Machine room"));
        await Desk.TraceAsync(Owner, on: true);
        await StreamAsync("plain");
        var log = new CallLog(Studio.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Data.StudioDbContext>>(), Studio.Services.GetRequiredService<ModelBudget>(), clock);
        clock.Advance(ModelCall.TraceKept + TimeSpan.FromDays(1));
        await log.PurgeAsync();
        Assert.That((await CallsAsync()).Single().TracedQuestion, Is.Null);
        clock.Advance(ModelCall.Kept);
        await log.PurgeAsync();
        Assert.That(await CallsAsync(), Is.Empty);
    }

    [Test]
    public async Task Nobody_asks_faster_than_a_person_can()
    {
        await OpenAsync(Provider(0, _server, "Machine room"));
        var refusal = Assert.ThrowsAsync<RuleViolation>(async () => { for (var time = 0; time < 40; time++) await StreamAsync("plain"); });
        Assert.That(refusal!.Message, Does.StartWith("You have asked for help 30 times within a minute."));
        Assert.That(await CallsAsync(), Has.Count.InRange(30, 39));
    }

    private ModelRequest Ask(string text) => ModelRequest.Of(Owner, Prompt, new { text });

    private sealed record Skills([property: System.Text.Json.Serialization.JsonPropertyName("skills")] IReadOnlyList<string> Names);
}
