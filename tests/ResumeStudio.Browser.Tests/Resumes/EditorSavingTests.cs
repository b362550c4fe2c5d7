using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Testing;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class EditorSavingTests : EditorJourney
{
    private static readonly TimeSpan HalfOf300 = TimeSpan.FromMilliseconds(150);

    [Test]
    public async Task Of_two_tabs_the_late_one_shows_both_texts_and_overwrites_nothing_before_the_choice()
    {
        await OpenAsync(Named("Mara"));
        var other = await NewPageAsync();
        await OpenAsync(other);
        await SaveAsync(Page, () => Page.GetByLabel("Full name").FillAsync("From the first tab"));
        await other.GetByLabel("Full name").FillAsync("From the second tab");
        var dialog = other.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToContainTextAsync("From the first tab");
        await Assertions.Expect(dialog).ToContainTextAsync("From the second tab");
        Assert.That((await StoredAsync()).Basics.Name, Is.EqualTo("From the first tab"));
        await AssertAccessibleAsync(other);
        await SaveAsync(other, () => dialog.GetByRole(AriaRole.Button, new() { Name = "Keep mine", Exact = true }).ClickAsync());
        Assert.That((await StoredAsync()).Basics.Name, Is.EqualTo("From the second tab"));
    }

    [Test]
    public async Task Taking_the_other_copy_shows_it_in_the_form()
    {
        await OpenAsync(Named("Mara"));
        var other = await NewPageAsync();
        await OpenAsync(other);
        await SaveAsync(Page, () => Page.GetByLabel("Full name").FillAsync("From the first tab"));
        await other.GetByLabel("Full name").FillAsync("From the second tab");
        await other.GetByRole(AriaRole.Button, new() { Name = "Take the other copy" }).ClickAsync();
        await Assertions.Expect(other.GetByLabel("Full name")).ToHaveValueAsync("From the first tab");
    }

    [Test]
    public async Task Over_a_slow_line_ten_keys_a_second_lose_nothing_and_the_caret_stays()
    {
        await using var line = new SlowLine(new Uri(Server.Address).Port, HalfOf300);
        await OpenAsync(Summary("Start.  End."));
        await OpenAsync(Page, line.Address);
        await ShowAsync(Page, "Summary");
        var area = Page.GetByLabel("Text", new() { Exact = true });
        await area.EvaluateAsync("area => { area.focus(); area.setSelectionRange(7, 7); }");
        const string Typed = "Moved 38 services to one pipeline, then slept well.";
        await SaveAsync(Page, () => Page.Keyboard.TypeAsync(Typed, new() { Delay = 100 }));
        await Page.WaitForFunctionAsync("() => document.querySelector('.save').dataset.stage === 'Saved'");
        await Assertions.Expect(area).ToHaveValueAsync($"Start. {Typed} End.");
        Assert.That(await area.EvaluateAsync<int>("area => area.selectionStart"), Is.EqualTo(7 + Typed.Length));
        await Page.WaitForFunctionAsync("() => new Promise(done => setTimeout(() => done(document.querySelector('.save').dataset.stage === 'Saved'), 700))");
        Assert.That((await StoredAsync()).Summary, Is.EqualTo($"Start. {Typed} End."));
    }

    [Test]
    public async Task What_is_typed_while_the_line_is_cut_is_said_to_be_unsaved_and_sent_when_it_is_back()
    {
        await using var line = new SlowLine(new Uri(Server.Address).Port, TimeSpan.Zero);
        await OpenAsync(Named("Mara"));
        await OpenAsync(Page, line.Address);
        await SaveAsync(Page, () => Page.GetByLabel("Full name").FillAsync("Mara L"));
        line.Cut();
        await Assertions.Expect(Page.Locator(".connection")).ToContainTextAsync("Not connected");
        await Page.GetByLabel("Full name").FillAsync("Mara Lindqvist");
        await Page.GetByLabel("Headline").FillAsync("Platform engineer");
        await Assertions.Expect(Page.Locator(".connection")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Not connected: changes since \d\d:\d\d are not saved yet$"));
        await SaveAsync(Page, () =>
        {
            line.Mend();
            return Task.CompletedTask;
        });
        await Assertions.Expect(Page.Locator(".connection")).ToBeHiddenAsync();
        var stored = (await StoredAsync()).Basics;
        Assert.That((stored.Name, stored.Headline), Is.EqualTo(("Mara Lindqvist", "Platform engineer")));
    }

    [Test]
    public async Task A_link_out_of_the_editor_waits_for_the_save()
    {
        await OpenAsync(Named("Mara"));
        await Page.GetByLabel("Full name").FillAsync("Mara Lindqvist");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Resumes" }).ClickAsync();
        await Page.WaitForURLAsync("**/resumes");
        Assert.That((await StoredAsync()).Basics.Name, Is.EqualTo("Mara Lindqvist"));
    }

    [Test]
    public async Task A_title_that_is_being_typed_is_guarded_and_sent_by_control_s()
    {
        await OpenAsync(Named("Mara"));
        await Page.GetByLabel("Title of this resume").FillAsync("Staff engineer");
        Assert.That(await LeavingAsksAsync(), Is.True);
        await Page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Staff engineer" })).ToHaveCountAsync(1);
        Assert.That(await LeavingAsksAsync(), Is.False);
    }

    [Test]
    public async Task The_browser_keeps_its_own_keys()
    {
        await OpenAsync(Summary("Moved services."));
        await ShowAsync(Page, "Summary");
        var area = Page.GetByLabel("Text", new() { Exact = true });
        await area.PressAsync("Control+Shift+b");
        await Assertions.Expect(area).ToHaveValueAsync("Moved services.");
    }

    [Test]
    public async Task Somebody_else_s_resume_is_not_found()
    {
        await OpenAsync(Named("Mara"));
        await SignInAsync();
        var answer = await Page.GotoAsync($"/resumes/{ResumeId}");
        Assert.That(answer!.Status, Is.EqualTo(404));
    }

    protected override bool IsExpected(string consoleError) =>
        consoleError.Contains("ERR_CONNECTION") || consoleError.Contains("ERR_EMPTY_RESPONSE") || consoleError.Contains("WebSocket") || consoleError.Contains("Connection") || consoleError.Contains("404") || consoleError.Contains("Failed to");

    private Task<bool> LeavingAsksAsync() =>
        Page.EvaluateAsync<bool>("() => { const leaving = new Event('beforeunload', { cancelable: true }); dispatchEvent(leaving); return leaving.defaultPrevented; }");

    private static ResumeDocument Named(string name) => new() { Basics = { Name = name }, Sections = ResumeDocument.Blank().Sections };

    private static ResumeDocument Summary(string text) => new() { Sections = [new() { Kind = SectionKind.Summary, Items = [new TextItem { Text = text }] }] };
}
