using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing.Models;
using ResumeStudio.Web.Features.Resumes;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Writing;

/// <summary>Help in the editor, by rules and by a model: a proposal is taken, undone, dismissed; nothing changes by itself.</summary>
public sealed class WritingJourneyTests : JourneyTest
{
    private const string Weak = "Responsible for the night rota of 14 nurses";
    private static ModelServer _models = null!;
    private static StudioServer _server = null!;
    private Guid _resume;

    protected override StudioServer Server => _server;

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _models = await ModelServer.StartAsync(
            ScriptedAnswer.Fault("\"line\":\"Taught trainees", 401),
            ScriptedAnswer.Text("\"headline\":", "Ward nurse who led 14 nurses. Holds a PhD from Harvard."),
            ScriptedAnswer.Text("night rota", "Led the night rota of 14 nurses and 25 doctors.").Slow(30, 6));
        _server = new StudioServer(("Models:Providers:0:Name", "Cloud Words"), ("Models:Providers:0:Endpoint", _models.Endpoint), ("Models:Providers:0:Model", "words-1"), ("Credits:Monthly", "20"));
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _models.DisposeAsync();
    }

    [Test]
    public async Task Rules_propose_and_nothing_changes_until_a_proposal_is_taken_and_it_can_be_undone()
    {
        await OpenAsync(_server);
        await HelpAsync(1);
        await Expect(Help.GetByText("Led the night rota of 14 nurses")).ToBeVisibleAsync();
        await Expect(Line(1)).ToHaveValueAsync(Weak);
        await Help.GetByRole(AriaRole.Button, new() { Name = "Use this: Led the night rota of 14 nurses", Exact = true }).ClickAsync();
        await Expect(Line(1)).ToHaveValueAsync("Led the night rota of 14 nurses");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(Line(1)).ToHaveValueAsync(Weak);
    }

    [Test]
    public async Task A_model_is_asked_after_consent_and_what_it_invents_is_a_blank()
    {
        await OpenAsync(_server);
        await HelpAsync(1);
        await Expect(Help.GetByText("Before a model is asked").First).ToBeVisibleAsync();
        await AssertAccessibleAsync();
        await Help.GetByRole(AriaRole.Button, new() { Name = "Agree" }).ClickAsync();
        await Help.GetByRole(AriaRole.Button, new() { Name = "Improve the line" }).ClickAsync();
        await Expect(Help.GetByText("Led the night rota of 14 nurses and [number?] doctors.")).ToBeVisibleAsync();
        await Expect(Help.GetByText("Nothing in your resume says")).ToBeVisibleAsync();
        await Expect(Line(1)).ToHaveValueAsync(Weak);
        await AssertAccessibleAsync();
        await Help.GetByRole(AriaRole.Button, new() { Name = "Dismiss: Led the night rota of 14 nurses and [number?] doctors." }).ClickAsync();
        await Help.GetByRole(AriaRole.Button, new() { Name = "Close writing help" }).ClickAsync();
        await Expect(Line(1)).ToHaveValueAsync(Weak);
        await HelpAsync(2);
        await Help.GetByRole(AriaRole.Button, new() { Name = "Improve the line" }).ClickAsync();
        await Expect(Help.GetByText("Nothing was charged and your text is as it was.")).ToBeVisibleAsync();
        await AssertFitsPhoneAsync();
        await AssertAccessibleAsync();
    }

    [Test]
    public async Task A_summary_is_drafted_and_a_skill_that_a_line_shows_is_added_with_a_click()
    {
        await OpenAsync(_server);
        await Page.Locator(".outline .chip").Filter(new() { HasText = "Summary" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Writing help" }).ClickAsync();
        await Help.GetByRole(AriaRole.Button, new() { Name = "Agree" }).ClickAsync();
        await Help.GetByRole(AriaRole.Button, new() { Name = "Draft a summary" }).ClickAsync();
        var use = Help.GetByRole(AriaRole.Button, new() { Name = "Use this" });
        await Expect(use).ToBeVisibleAsync();
        await Expect(Help.Locator(".proposed")).Not.ToContainTextAsync("Harvard");
        await AssertAccessibleAsync();
        await use.ClickAsync();
        await Expect(Page.GetByLabel("Text", new() { Exact = true })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^Ward nurse"));
        await Page.Locator(".outline .chip").Filter(new() { HasText = "Skills" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Find in my lines" }).ClickAsync();
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Add Excel" }).ClickAsync();
        await Expect(Page.Locator(".tag")).ToContainTextAsync(["Excel"]);
    }

    [Test]
    public async Task Without_a_model_the_rules_help_and_the_page_says_what_one_would_add()
    {
        await OpenAsync(Studio.Server);
        await HelpAsync(2);
        await Expect(Help.GetByText("Taught trainees ([number?])")).ToBeVisibleAsync();
        await Expect(Help.GetByText("A model would reword the line and make it shorter. This installation has no language model")).ToBeVisibleAsync();
        await AssertAccessibleAsync();
    }

    private ILocator Help => Page.GetByRole(AriaRole.Region, new() { Name = "Writing help" });

    private ILocator Line(int number) => Page.GetByLabel($"Line {number}", new() { Exact = true });

    private async Task HelpAsync(int line)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = $"More for line {line}" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Writing help" }).ClickAsync();
        await Help.WaitForAsync();
    }

    private async Task OpenAsync(StudioServer server)
    {
        var user = await server.CreateUserAsync();
        var (name, value) = await server.SignInCookieAsync(user);
        await Context.AddCookiesAsync([new() { Name = name, Value = value, Url = server.Address }]);
        var role = new Role { Position = "Ward nurse", Highlights = [new() { Text = Weak }, new() { Text = "Taught trainees" }, new() { Text = "Kept the shift plan of 40 people in Excel" }] };
        var document = new ResumeDocument { Basics = new() { Name = "Mara Lindqvist" }, Sections = [new() { Kind = SectionKind.Summary, Items = [new TextItem()] }, new() { Kind = SectionKind.Skills, Items = [new SkillItem { Name = "Tools" }] }, new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "North Clinic", Roles = [role] }] }] };
        _resume = await server.Services.GetRequiredService<ResumeService>().CreateAsync(user.Id, "Nurse", document);
        await Page.GotoAsync($"{server.Address}/resumes/{_resume}?field={role.Highlights[0].Id:D}.text");
        await Expect(Line(1)).ToHaveValueAsync(Weak);
    }
}
