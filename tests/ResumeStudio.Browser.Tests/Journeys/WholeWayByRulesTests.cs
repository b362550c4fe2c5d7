using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Journeys;

/// <summary>Without a model: analysed, mended, analysed again, tailored, and a letter beside it.</summary>
public sealed class WholeWayByRulesTests : WholeWayTest
{
    private const string Mended = "Reorganised the on-call rota of 14 engineers and halved the night calls";

    [Test]
    public async Task A_resume_is_analysed_mended_tailored_and_printed_with_its_letter()
    {
        await StartAsync(Written());
        await AnalyseAsync(Resume);
        await MendAndAnalyseAgainAsync();
        await MatchAsync();
        await AssertMatchAsync();
        await Page.GetByLabel("Also draft a cover letter").CheckAsync();
        await TailorAsync();
        await WordHeadlineAsync();
        await ArrangeLinesAsync();
        await DecideAsync();
        var made = await MakeAsync();
        Assert.That(await PrintResumeAsync(), Does.Contain(Mended).And.Contain("saved 93 % of the cost").And.Contain("Education").IgnoreCase);
        var letter = await WriteLetterAsync(made, "Freight that arrives is worth the work.");
        Assert.That(letter, Does.Contain("Contoso Freight").And.Contain("Freight that arrives is worth the work.").And.Contain("PostgreSQL").And.Contain("Mara Lindqvist").And.Not.Contain("Education"));
        await Page.GotoAsync("/tailor");
        await Expect(Page.GetByText("Resume made")).ToHaveCountAsync(1);
        await LookAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Letter for Infrastructure engineer" }).ClickAsync();
        await Expect(Page.Locator($".page-head a[href='/resumes/{made}']")).ToBeVisibleAsync();
    }

    private async Task MendAndAnalyseAgainAsync()
    {
        var before = await ScoreAsync("Impact");
        var finding = Page.Locator(".check").Filter(new() { HasText = "R-W3" }).Locator(".finding").Filter(new() { HasText = "Responsible for" });
        await Expect(finding.Locator(".offers .chip")).Not.ToHaveCountAsync(0);
        await finding.GetByRole(AriaRole.Link, new() { Name = "Go to field" }).ClickAsync();
        await Expect(Page.Locator("textarea:focus")).ToHaveValueAsync(Weak);
        await Page.Locator("textarea:focus").FillAsync(Mended);
        await Page.GetByText("Saved").First.WaitForAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Insights" }).ClickAsync();
        await Page.GetByText("This report is older than the resume").WaitForAsync();
        await ClickAsync("Analyse again");
        await Page.GetByText("in 2 analyses").WaitForAsync(new() { Timeout = 60_000 });
        Assert.That(await ScoreAsync("Impact"), Is.GreaterThan(before));
        await Expect(finding).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Compare" }).ClickAsync();
        foreach (var run in new[] { 0, 1 }) await Page.GetByRole(AriaRole.Checkbox).Nth(run).CheckAsync();
        await Expect(Page.Locator(".comparison")).ToContainTextAsync("R-W3");
        await LookAsync();
    }

    private async Task AssertMatchAsync()
    {
        await Expect(Page.Locator(".requirement").Filter(new() { HasText = "tidal turbines" })).ToContainTextAsync("Not shown");
        await Expect(Page.Locator(".requirement").Filter(new() { HasText = "Willingness to travel" })).ToContainTextAsync("Answer in the application");
        foreach (var summary in await Page.Locator("summary").AllAsync()) await summary.ClickAsync();
        await Expect(Page.Locator(".sum-lines")).ToContainTextAsync("One must-have is not shown: at most 70");
        await LookAsync();
    }

    // A wording of one's own is kept; what nothing in the resume proves is said.
    private async Task WordHeadlineAsync()
    {
        var card = Page.Locator("article.edit[aria-label^=Summary], article.edit[aria-label^=Headline]").First;
        await card.GetByRole(AriaRole.Button, new() { NameRegex = new("^Edit:") }).ClickAsync();
        await card.GetByLabel("Your wording").FillAsync("Engineer who saved 93 % of the cost.");
        await card.GetByRole(AriaRole.Button, new() { Name = "Accept this wording" }).ClickAsync();
        await card.GetByText("Make sure that it is true").WaitForAsync();
    }

    // By keys alone: the third line comes second, the focus stays with the line that moved, and the last one leaves the page.
    private async Task ArrangeLinesAsync()
    {
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Arrange: Order of lines") }).First.PressAsync("Enter");
        var form = Page.Locator(".order-form");
        var third = await form.Locator(".order-text").Nth(2).InnerTextAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = $"Move up: {third}" }).PressAsync("Enter");
        await Expect(form.Locator(".order-text").Nth(1)).ToHaveTextAsync(third);
        await Expect(form.GetByRole(AriaRole.Button, new() { Name = $"Move up: {third}" })).ToBeFocusedAsync();
        await form.GetByRole(AriaRole.Checkbox).Last.PressAsync("Space");
        await Expect(form.Locator("li.off")).ToHaveCountAsync(1);
        await LookAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Accept this order" }).PressAsync("Enter");
        await Expect(Page.GetByText("Then, as you arranged it")).ToBeVisibleAsync();
    }

    private async Task DecideAsync()
    {
        await ClickAsync("Accept all");
        await Expect(Page.Locator("article.edit:not(.accepted)")).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Reject: Order of sections") }).ClickAsync();
        await Expect(Page.Locator("article.edit.rejected")).ToHaveCountAsync(1);
        await LookAsync();
    }

    private async Task<int> ScoreAsync(string name) =>
        int.Parse(await Page.Locator(".score-bars > div").Filter(new() { HasText = name }).Locator("b").InnerTextAsync());
}
