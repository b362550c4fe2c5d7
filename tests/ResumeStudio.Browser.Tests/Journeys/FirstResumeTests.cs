using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResumeStudio.Browser.Tests.Pdf;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Journeys;

/// <summary>What a new person does, with nothing but the labels on the screen: from the start page to a PDF that another program reads back.</summary>
public sealed partial class FirstResumeTests : JourneyTest
{
    private readonly List<(string Title, List<string> Words)> _written = [];

    private ILocator Form => Page.GetByRole(AriaRole.Region, new() { Name = "Form" });

    private ILocator Outline => Form.GetByRole(AriaRole.Navigation, new() { Name = "Sections" }).GetByRole(AriaRole.Button);

    [Test]
    public async Task From_the_start_page_to_a_PDF_in_which_every_field_is_found_in_order()
    {
        var start = Stopwatch.GetTimestamp();
        await SignUpAsync();
        await StartBlankAsync();
        await TypeEverythingAsync();
        await MoveLanguagesUpAsync();
        await ChooseDesignAsync("Technical");
        var pdf = await DownloadAsync();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        AssertInOrder(await PdfTool.TextAsync(pdf));
        await TestContext.Progress.WriteLineAsync(FormattableString.Invariant($"From the start page to the PDF, every field typed: {seconds:0.0} s"));
    }

    private async Task SignUpAsync()
    {
        var name = "mara-" + Guid.CreateVersion7().ToString("N")[^8..];
        await Page.GotoAsync("/");
        await ClickLinkAsync("Create an account");
        await WriteAsync("Full name", "Mara Lindqvist");
        await WriteAsync("Username", name);
        await WriteAsync("E-mail", $"{name}@example.com");
        await WriteAsync("Password", "seven grey herons 41");
        await ClickButtonAsync("Create account");
        await ClickLinkAsync("open the outbox");
        var mail = Page.GetByRole(AriaRole.Article).Filter(new() { HasText = $"{name}@example.com" });
        for (var tries = 0; tries < 20 && await mail.CountAsync() == 0; tries++) await Page.ReloadAsync();
        await mail.GetByRole(AriaRole.Link).First.ClickAsync();
        await ClickButtonAsync("Confirm address");
        await WriteAsync("E-mail or username", name);
        await WriteAsync("Password", "seven grey herons 41");
        await ClickButtonAsync("Log in");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Resumes", Exact = true })).ToBeVisibleAsync();
    }

    private async Task StartBlankAsync()
    {
        await ClickLinkAsync("New resume");
        await Page.Locator("[data-ready]").WaitForAsync();
        await Page.GetByLabel("Title").FillAsync("My first resume");
        await Page.GetByLabel("A blank page").CheckAsync();
        await ClickButtonAsync("Classic");
        await Expect(Form).ToBeVisibleAsync();
    }

    private async Task TypeEverythingAsync()
    {
        var typist = new Typist(Form);
        await ClickButtonAsync("Add profile");
        _written.Add(("", [.. await typist.FillAsync(typeof(Basics)), .. await typist.FillAsync(typeof(Core.Resumes.Location)), .. await typist.FillAsync(typeof(Profile))]));
        var chips = await Outline.AllTextContentsAsync();
        foreach (var kind in SectionKinds.All.Where(kind => chips.Contains(kind.Title())).OrderBy(kind => chips.ToList().IndexOf(kind.Title()))) await TypeSectionAsync(typist, kind, () => ClickSectionAsync(kind));
        foreach (var kind in SectionKinds.All.Where(kind => !chips.Contains(kind.Title()) && kind is not SectionKind.Text)) await TypeSectionAsync(typist, kind, () => AddSectionAsync(kind));
        await Expect(Page.GetByText(SavedAt())).ToBeVisibleAsync();
    }

    private Task ClickSectionAsync(SectionKind kind) => Outline.Filter(new() { HasTextRegex = new($"^{kind.Title()}$") }).ClickAsync();

    private async Task AddSectionAsync(SectionKind kind)
    {
        await ClickButtonAsync("Add a section");
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = kind.Title(), Exact = true }).ClickAsync();
    }

    private async Task TypeSectionAsync(Typist typist, SectionKind kind, Func<Task> open)
    {
        await open();
        await Expect(Form.GetByPlaceholder(kind.Title(), new() { Exact = true })).ToBeVisibleAsync();
        var add = Form.GetByRole(AriaRole.Button, new() { Name = $"Add {kind.ItemNoun()}", Exact = true });
        if (await Form.GetByRole(AriaRole.Article).CountAsync() == 0) await add.ClickAsync();
        var words = await typist.FillAsync(kind.NewItem().GetType());
        if (kind is SectionKind.Work) words.AddRange(await typist.FillAsync(typeof(Role)));
        // A letter prints without a title; its first words begin it.
        _written.Add((kind is SectionKind.Letter ? words[0] : kind.Title(), words));
    }

    private async Task MoveLanguagesUpAsync()
    {
        await ClickButtonAsync("Arrange");
        await ClickButtonAsync("More for Languages");
        await Page.GetByRole(AriaRole.Menuitem, new() { NameRegex = MoveUp() }).ClickAsync();
        await ClickButtonAsync("Done");
        var place = _written.FindIndex(section => section.Title == "Languages");
        (_written[place - 1], _written[place]) = (_written[place], _written[place - 1]);
    }

    private async Task ChooseDesignAsync(string name)
    {
        await Page.GetByText(name, new() { Exact = true }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true })).ToBeCheckedAsync();
        await Expect(Page.GetByText(SavedAt())).ToBeVisibleAsync();
    }

    private async Task<byte[]> DownloadAsync()
    {
        await ClickButtonAsync("Download PDF");
        var download = await Page.RunAndWaitForDownloadAsync(() => ClickButtonAsync("Make the PDF"), new() { Timeout = 60_000 });
        return await File.ReadAllBytesAsync((await download.PathAsync())!);
    }

    private void AssertInOrder(string text)
    {
        var page = Squeezed(text);
        var starts = new List<int> { 0 };
        foreach (var (title, _) in _written.Skip(1))
        {
            var at = page.IndexOf(Squeezed(title), starts[^1], StringComparison.OrdinalIgnoreCase);
            Assert.That(at, Is.GreaterThanOrEqualTo(0), $"“{title}” does not follow “{_written[starts.Count - 1].Title}” in the PDF:\n{text}");
            starts.Add(at);
        }

        var missing = _written.SelectMany((section, index) => section.Words
            .Where(word => !page[starts[index]..(index + 1 < starts.Count ? starts[index + 1] : page.Length)].Contains(Squeezed(word), StringComparison.Ordinal))
            .Select(word => $"{section.Title}: {word}"));
        Assert.That(missing, Is.Empty, text);
    }

    private Task ClickLinkAsync(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();

    private Task ClickButtonAsync(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private Task WriteAsync(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    private static string Squeezed(string text) => Space().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("^Saved")]
    private static partial Regex SavedAt();

    [GeneratedRegex("^Move up")]
    private static partial Regex MoveUp();
}
