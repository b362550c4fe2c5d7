using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Analysis;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Journeys;

/// <summary>With a model: it words a line for the posting and a letter, and says what it thinks; what it invents is left out, and it never learns who is asked about.</summary>
public sealed class WholeWayWithModelTests : WholeWayTest
{
    private const string Worded = "Moved 4 TB of shipment history to partitioned PostgreSQL without downtime, cutting the monthly report from five hours to 90 seconds";
    private const string Told = "At Northwind Labs I moved 4 TB of shipment history to partitioned PostgreSQL without downtime.";
    private static readonly ResumeDocument Document = Written();
    private static ModelServer _models = null!;
    private static StudioServer _server = null!;

    protected override StudioServer Server => _server;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        var (shipments, weak) = (LinesOf(Document).First(line => line.Text.Contains("4 TB")), LinesOf(Document)[0]);
        object[] lines = [new { id = $"{shipments.Id:D}", text = Worded }, new { id = $"{weak.Id:D}", text = "Led the on-call rota of 77 engineers at Contoso" }];
        object[] strengths = [new { text = "The size of the work is told.", quote = "4 TB of shipment history" }, new { text = "Ten years at Contoso stand out.", quote = "Ten years at Contoso" }];
        object[] improvements = [new { text = "Say what the two teams do.", quote = "Mentor three engineers" }];
        var letter = new { about = "", answers = new[] { new { requirement = 1, text = Told + " At Initech I saved 93 % of the costs." } }, more = "I love freight." };
        _models = await ModelServer.StartAsync(
            ScriptedAnswer.Text("\"role\":", JsonSerializer.Serialize(letter)),
            ScriptedAnswer.Text("\"asked\":", JsonSerializer.Serialize(new { lines })),
            ScriptedAnswer.Text("\"headline\":", JsonSerializer.Serialize(new { strengths, improvements })));
        _server = new StudioServer(("Models:Providers:0:Name", "Cloud Words"), ("Models:Providers:0:Endpoint", _models.Endpoint), ("Models:Providers:0:Model", "words-1"), ("Credits:Monthly", "20"));
        _ = _server.Services.GetRequiredService<LanguageChecker>().WarmUpAsync();
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _models.DisposeAsync();
    }

    [Test]
    public async Task A_line_that_a_model_worded_is_accepted_and_stands_in_the_new_resume_and_its_opinion_beside_the_score()
    {
        await StartAsync(Document);
        await MatchAsync();
        await TailorAsync();
        await AskForLinesAsync();
        var made = await MakeAsync();
        Assert.That(LinesOf((await Resumes.ReadAsync(Owner, made)).Document).Select(line => line.Text), Does.Contain(Worded).And.Contain(Weak));
        Assert.That(await PrintResumeAsync(), Does.Contain(Worded).And.Not.Contain("77"));
        await AnalyseAsync(made);
        await AskForOpinionAsync();
        Assert.That(await WriteLetterAsync(made, "Freight that arrives is worth the work."), Does.Contain("Contoso Freight").And.Contain("4 TB of shipment history").And.Contain("Freight that arrives is worth the work."));
        await AskForLetterAsync();
        foreach (var question in await _models.QuestionsAsync())
            Assert.That(question.ToJsonString(), Does.Not.Contain("Lindqvist").And.Not.Contain("mara@example.com"));
    }

    private async Task AskForLinesAsync()
    {
        var card = Page.Locator(".wording");
        await Expect(card.GetByText("Before a model is asked")).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Agree" }).ClickAsync();
        await Expect(card.GetByText("2 credits, you have 20")).ToBeVisibleAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Ask a model" }).ClickAsync();
        await Expect(card.GetByText("One line is proposed.")).ToBeVisibleAsync();
        await Expect(card.GetByText("2 credits, you have 18")).ToBeVisibleAsync();
        var worded = Page.Locator("article.edit").Filter(new() { HasText = "Worded by words-1" });
        await Expect(worded).ToContainTextAsync(Worded);
        await worded.GetByRole(AriaRole.Button, new() { NameRegex = new("^Accept:") }).ClickAsync();
        await Expect(Page.GetByText("1 of ")).ToBeVisibleAsync();
        await LookAsync();
    }

    // By keys alone, on the desk of the letter that was just printed.
    private async Task AskForLetterAsync()
    {
        var box = Page.Locator(".letter-wording");
        await box.GetByRole(AriaRole.Button, new() { Name = "Ask a model" }).PressAsync("Enter");
        await Expect(box.Locator(".letter-proposal")).ToContainTextAsync(Told);
        await Expect(box.Locator(".letter-proposal")).Not.ToContainTextAsync("Initech");
        await Expect(box.GetByText("2 sentences were taken out")).ToBeVisibleAsync();
        await LookAsync();
        await box.GetByRole(AriaRole.Button, new() { Name = "Take this draft" }).PressAsync("Enter");
        await Expect(Page.GetByLabel("Letter", new() { Exact = true })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(System.Text.RegularExpressions.Regex.Escape(Told)));
        await Page.GetByText("The model's draft is in the window").WaitForAsync();
    }

    private async Task AskForOpinionAsync()
    {
        var (card, score) = (Page.Locator(".opinion"), await Page.Locator(".score-total").InnerTextAsync());
        await card.GetByRole(AriaRole.Button, new() { Name = "Ask a model" }).ClickAsync();
        await Expect(card.GetByText("The size of the work is told.")).ToBeVisibleAsync();
        await Expect(card.GetByText("One point was left out")).ToBeVisibleAsync();
        await Expect(card).Not.ToContainTextAsync("Ten years");
        await Expect(Page.Locator(".score-total")).ToHaveTextAsync(score);
        await LookAsync();
    }
}
