using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class EditorConnectionTests : EditorJourney
{
    // What the page is told when the server has forgotten it; it is loaded again afterwards.
    private const string Renewed = "document.dispatchEvent(new Event('connection-renewed'))";
    private const string IsGuarded = "!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))";

    [Test]
    public async Task Text_that_is_stored_does_not_wait_to_be_put_back()
    {
        await OpenAsync(Named("Mara"));
        await SaveAsync(Page, () => Page.GetByLabel("Full name").FillAsync("Mara Lindqvist"));
        await Page.WaitForFunctionAsync($"() => {{ sessionStorage.clear(); {Renewed}; return sessionStorage.length === 0; }}");
    }

    [Test]
    public async Task Kept_text_never_overwrites_a_newer_text_and_is_shown_instead()
    {
        await using var line = await OpenOverLineAsync(Named("Mara"));
        await TypeInTheDarkAsync(line, "Typed in the dark");
        var other = await NewPageAsync();
        await OpenAsync(other);
        await SaveAsync(other, () => other.GetByLabel("Full name").FillAsync("Newer"));
        await RenewAsync(line);
        await Assertions.Expect(Page.GetByLabel("Kept text: Full name")).ToHaveValueAsync("Typed in the dark");
        await Assertions.Expect(Page.GetByLabel("Full name", new() { Exact = true })).ToHaveValueAsync("Newer");
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await Assertions.Expect(Page.Locator(".kept")).ToBeHiddenAsync();
        Assert.That(await Page.EvaluateAsync<int>("sessionStorage.length"), Is.Zero);
    }

    [Test]
    public async Task Kept_text_is_put_back_into_a_field_that_nobody_else_changed()
    {
        await using var line = await OpenOverLineAsync(Named("Mara"));
        await TypeInTheDarkAsync(line, "Mara Lindqvist");
        await RenewAsync(line);
        await Assertions.Expect(Page.GetByLabel("Full name", new() { Exact = true })).ToHaveValueAsync("Mara Lindqvist");
        await Assertions.Expect(Page.Locator(".kept")).ToBeHiddenAsync();
    }

    [Test]
    public async Task Kept_text_without_a_place_is_shown()
    {
        var document = new ResumeDocument { Sections = [new() { Kind = SectionKind.Projects, Items = [new ProjectItem { Name = "tidemark" }] }] };
        await using var line = await OpenOverLineAsync(document);
        await ShowAsync(Page, "Projects");
        await Page.GetByLabel("New line").WaitForAsync();
        line.Cut();
        await Assertions.Expect(Page.Locator(".connection")).ToContainTextAsync("Not connected");
        await Page.GetByLabel("New line").FillAsync("Moved 38 services");
        await RenewAsync(line);
        await Assertions.Expect(Page.GetByLabel("Kept text: New line")).ToHaveValueAsync("Moved 38 services");
    }

    [Test]
    public async Task Ticks_choices_and_the_title_changed_while_the_line_is_cut_arrive()
    {
        var work = new WorkItem { Roles = [new() { Dates = new(new(2019), new(2020)) }] };
        await using var line = await OpenOverLineAsync(new() { Sections = [new() { Kind = SectionKind.Work, Items = [work] }] });
        await ShowAsync(Page, "Experience");
        await Page.GetByLabel("Present").WaitForAsync();
        line.Cut();
        await Assertions.Expect(Page.Locator(".connection")).ToContainTextAsync("Not connected");
        await Page.GetByLabel("Title of this resume").FillAsync("Renamed in the dark");
        await Page.Keyboard.PressAsync("Tab");
        await Page.GetByLabel("Present").CheckAsync();
        await Page.Locator(".drawer label", new() { HasText = "Paper" }).Locator("select").SelectOptionAsync(nameof(PaperSize.Letter));
        await SaveAsync(Page, () =>
        {
            line.Mend();
            return Task.CompletedTask;
        });
        var opened = await Documents.OpenAsync(Owner.Id, ResumeId);
        Assert.That((opened.Title, opened.Document.Theme.Paper, ((WorkItem)opened.Document.Sections[0].Items[0]).Roles[0].Dates.Ongoing), Is.EqualTo(("Renamed in the dark", PaperSize.Letter, true)));
    }

    [TestCase("<a id=aside href=#content>Jump</a>")]
    [TestCase("<a id=aside href=/icon.svg download>Download</a>")]
    public async Task The_guard_survives_a_link_that_does_not_leave(string link)
    {
        await using var line = await OpenOverLineAsync(Named("Mara"));
        await Page.EvaluateAsync("link => { document.body.insertAdjacentHTML('beforeend', link); window.before = true; }", link);
        await SaveAsync(Page, async () =>
        {
            await Page.GetByLabel("Full name").FillAsync("Mara L");
            await Page.EvaluateAsync("document.getElementById('aside').click()");
        });
        line.Cut();
        await Assertions.Expect(Page.Locator(".connection")).ToContainTextAsync("Not connected");
        await Page.GetByLabel("Full name").FillAsync("Mara Lindqvist");
        Assert.That(await Page.EvaluateAsync<bool>($"window.before === true && {IsGuarded}"), Is.True);
    }

    protected override bool IsExpected(string consoleError) =>
        consoleError.Contains("ERR_") || consoleError.Contains("WebSocket") || consoleError.Contains("onnection") || consoleError.Contains("Failed to");

    private static ResumeDocument Named(string name) => new() { Basics = { Name = name }, Sections = ResumeDocument.Blank().Sections };

    private async Task<SlowLine> OpenOverLineAsync(ResumeDocument document)
    {
        var line = new SlowLine(new Uri(Server.Address).Port, TimeSpan.Zero);
        await OpenAsync(document);
        await OpenAsync(Page, line.Address);
        return line;
    }

    private async Task TypeInTheDarkAsync(SlowLine line, string text)
    {
        line.Cut();
        await Assertions.Expect(Page.Locator(".connection")).ToContainTextAsync("Not connected");
        await Page.GetByLabel("Full name").FillAsync(text);
    }

    private async Task RenewAsync(SlowLine line)
    {
        await Page.EvaluateAsync(Renewed);
        line.Mend();
        await Page.ReloadAsync();
        await Page.Locator(".save[data-saved*=':']").WaitForAsync();
    }
}
