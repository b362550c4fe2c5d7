using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Browser.Tests.Reviews;

/// <summary>A coach comments without an account; the owner finds the comment at its line, answers and settles it.</summary>
public sealed class ReviewJourneyTests : JourneyTest
{
    private const string Line = "Mentor three engineers";
    private IBrowserContext _coaches = null!;
    private IPage _coach = null!;
    private Guid _resume;
    private string _address = "";

    [SetUp]
    public async Task StartAsync()
    {
        var owner = (await SignInAsync()).Id;
        _resume = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Platform engineer", ExamplePersons.Find("engineer").Create());
        var token = await Server.Services.GetRequiredService<PublishResume>().MakeSecretAsync(owner, _resume, new(new() { AllowsComments = true }));
        _address = $"/s/{token}/comments";
        _coaches = await Studio.Browser.NewContextAsync(new() { BaseURL = Server.Address, JavaScriptEnabled = false, UserAgent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" });
        _coach = await _coaches.NewPageAsync();
    }

    [TearDown]
    public Task EndAsync() => _coaches.CloseAsync();

    [Test]
    public async Task A_comment_made_without_script_or_account_is_answered_at_its_line_and_settled()
    {
        await CommentAsync("Since when? Say how they grew.");
        await Assertions.Expect(_coach.Locator(".thread").GetByText("Since when?")).ToBeVisibleAsync();
        await Page.GotoAsync($"/resumes/{_resume}");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Comments" }).ClickAsync();
        var thread = Page.Locator(".comments-drawer .thread");
        await thread.GetByRole(AriaRole.Button, new() { Name = "Go to it" }).ClickAsync();
        await Assertions.Expect(Page.Locator("textarea:focus")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^" + Line));
        await AssertAccessibleAsync();
        await thread.GetByRole(AriaRole.Button, new() { Name = "Reply" }).ClickAsync();
        await thread.GetByRole(AriaRole.Textbox).FillAsync("Good point, I will.");
        await thread.GetByRole(AriaRole.Button, new() { Name = "Send the reply" }).ClickAsync();
        await thread.GetByText("Good point, I will.").WaitForAsync();
        await thread.GetByRole(AriaRole.Button, new() { Name = "Resolve" }).ClickAsync();
        await Page.GetByText("No comment is open.").WaitForAsync();
        await _coach.ReloadAsync();
        await Assertions.Expect(_coach.Locator(".thread summary").First).ToContainTextAsync("Resolved");
        await CommentAsync("One more thing.");
        await Page.Locator(".comments-drawer").GetByText("One more thing.").WaitForAsync();
        await AssertFitsPhoneAsync();
    }

    [Test]
    public async Task The_page_of_reviewers_is_accessible_fits_a_phone_opens_no_circuit_and_asks_nobody_else()
    {
        var faults = new List<string>();
        var visitor = await NewPageAsync();
        visitor.WebSocket += (_, socket) => faults.Add(socket.Url);
        await visitor.GotoAsync(_address);
        await visitor.GetByRole(AriaRole.Link, new() { Name = $"Comment on “{Line}" }).ClickAsync();
        await visitor.GetByLabel("Your comment").FillAsync("Since when?");
        await visitor.GetByLabel("Your name").FillAsync("Ada");
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Send the comment" }).ClickAsync();
        await visitor.GetByText("Reply", new() { Exact = true }).ClickAsync();
        await AssertAccessibleAsync(visitor);
        await AssertFitsPhoneAsync(visitor);
        await visitor.GetByRole(AriaRole.Link, new() { Name = $"Comment on “{Line}" }).ClickAsync();
        await AssertFitsPhoneAsync(visitor);
        Assert.That(faults, Is.Empty);
    }

    private async Task CommentAsync(string text)
    {
        await _coach.GotoAsync(_address);
        await _coach.GetByRole(AriaRole.Link, new() { Name = $"Comment on “{Line}" }).ClickAsync();
        await _coach.GetByLabel("Your comment").FillAsync(text);
        await _coach.Locator("#name-new").FillAsync("Ada Okafor");
        await _coach.GetByRole(AriaRole.Button, new() { Name = "Send the comment" }).ClickAsync();
    }
}
