using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Models;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Models;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Models;

/// <summary>Who is asked, with what consent, and every call: on one page under the account.</summary>
public sealed class UsageJourneyTests : JourneyTest
{
    private static readonly PromptTemplate Prompt = PromptTemplate.Read("test", "---\nversion: 1\npurpose: Improve a line\ncredits: 1\ntokens: 100\n---\nAnswer.");
    private static ModelServer _models = null!;
    private static StudioServer _server = null!;

    protected override StudioServer Server => _server;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _models = await ModelServer.StartAsync(ScriptedAnswer.Text("plain", "Led the rota of 14 nurses."));
        _server = new StudioServer(("Models:Providers:0:Name", "Cloud Words"), ("Models:Providers:0:Endpoint", _models.Endpoint), ("Models:Providers:0:Model", "words-1"), ("Models:Providers:0:InputPrice", "2.5"), ("Models:Providers:0:OutputPrice", "10"));
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _models.DisposeAsync();
    }

    [Test]
    public async Task Consent_is_given_seen_and_taken_back()
    {
        await SignInAsync();
        await OpenAsync();
        await Expect(Page.GetByText("Nothing has been sent to a model for you.")).ToBeVisibleAsync();
        await Expect(Page.Locator(".consent")).ToContainTextAsync("never goes: your name, contact details, photo, links and references");
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Agree" }).ClickAsync();
        await Expect(Page.GetByText("You agreed on")).ToBeVisibleAsync();
        await Page.GetByLabel("Your own budget a month").FillAsync("much");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save budget" }).ClickAsync();
        await Expect(Page.GetByText("Write a number, such as 2.50")).ToBeVisibleAsync();
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Take back consent for Cloud Words" }).ClickAsync();
        await Expect(Page.Locator(".consent")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Each_call_is_listed_with_its_cost_and_with_its_texts_where_the_person_keeps_them()
    {
        var owner = (await SignInAsync()).Id;
        await Server.Services.GetRequiredService<ModelDesk>().AgreeAsync(owner, [new Uri(_models.Endpoint).Authority]);
        await OpenAsync();
        await Page.GetByLabel("Keep what was asked and answered").CheckAsync();
        await Expect(Page.GetByText("Texts of calls are kept from now on.")).ToBeVisibleAsync();
        await Page.GetByLabel("Your own budget a month").FillAsync("2,50");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save budget" }).ClickAsync();
        await Expect(Page.GetByText("0 USD this month of 2.50 USD.")).ToBeVisibleAsync();
        for (var time = 0; time < 22; time++) await AskAsync(owner);
        await OpenAsync();
        await Page.Locator("auto-more").ScrollIntoViewIfNeededAsync();
        await Expect(Page.Locator(".call")).ToHaveCountAsync(22);
        await Expect(Page.GetByText("22 calls in the last 30 days")).ToBeVisibleAsync();
        await Expect(Page.GetByText("0.0086 USD this month of 2.50 USD.")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Show the texts" }).First.ClickAsync();
        await Expect(Page.GetByLabel("What was asked", new() { Exact = true })).ToContainTextAsync("plain words");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private async Task OpenAsync()
    {
        await Page.GotoAsync("/account/models");
        await Page.Locator(".account-page[data-ready]").WaitForAsync();
    }

    private static async Task AskAsync(Guid owner)
    {
        await foreach (var _ in _server.Services.GetRequiredService<ModelGateway>().StreamAsync(ModelRequest.Of(owner, Prompt, new { text = "plain words" }))) { }
    }
}
