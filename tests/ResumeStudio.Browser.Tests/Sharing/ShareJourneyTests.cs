using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Browser.Tests.Templates;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Templates;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Browser.Tests.Sharing;

/// <summary>From the owner's share page to what a visitor reads, prints and downloads.</summary>
public sealed class ShareJourneyTests : JourneyTest
{
    private IBrowserContext _visitors = null!;
    private IPage _visitor = null!;
    private Guid _owner;
    private Guid _resume;

    [SetUp]
    public async Task StartAsync()
    {
        _owner = (await SignInAsync()).Id;
        _resume = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, "Platform engineer", ExamplePersons.Find("engineer").Create());
        _visitors = await Studio.Browser.NewContextAsync(new() { BaseURL = Server.Address, UserAgent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", AcceptDownloads = true });
        _visitor = await _visitors.NewPageAsync();
    }

    [TearDown]
    public Task EndAsync() => _visitors.CloseAsync();

    [Test]
    public async Task A_published_page_shows_the_resume_without_the_hidden_address_in_html_and_pdf()
    {
        await OpenBoardAsync();
        await Page.GetByLabel("Address", new() { Exact = true }).FillAsync($"mara-{_resume:N}"[..30]);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Page.GetByText("PDF and preview image are ready").WaitForAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        var faults = Listen();
        await _visitor.GotoAsync((await Page.Locator(".share-address a").GetAttributeAsync("href"))!);
        await Assertions.Expect(_visitor.GetByRole(AriaRole.Heading, new() { Name = "Mara Lindqvist" })).ToBeVisibleAsync();
        Assert.That(await _visitor.ContentAsync(), Does.Not.Contain("mara@example.com").And.Not.Contain("<script"));
        Assert.That(await _visitor.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).fontFamily"), Does.Contain("Fraunces"));
        await AssertAccessibleAsync(_visitor);
        await AssertFitsPhoneAsync(_visitor);
        Assert.That(await DownloadTextAsync(), Does.Contain("Mara Lindqvist").And.Not.Contain("mara@example.com"));
        Assert.That(faults, Is.Empty);
    }

    [Test]
    public async Task A_private_link_is_shown_once_asks_for_its_password_and_ends_at_a_click()
    {
        await OpenBoardAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "New link" }).ClickAsync();
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("For whom").FillAsync("Harbour office");
        await dialog.GetByLabel("Need a password").CheckAsync();
        await dialog.GetByLabel("Password", new() { Exact = true }).FillAsync("correct-horse");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        var link = await dialog.Locator("[data-link]").TextContentAsync();
        await AssertAccessibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await Page.GetByText("Harbour office").WaitForAsync();
        Assert.That(await Page.ContentAsync(), Does.Not.Contain(link!.Split('/')[^1]));
        await EnterAsync(link, "wrong-horse");
        await Assertions.Expect(_visitor.GetByText("That is not the password")).ToBeVisibleAsync();
        await EnterAsync(link, "correct-horse");
        await Assertions.Expect(_visitor.GetByRole(AriaRole.Heading, new() { Name = "Mara Lindqvist" })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Actions for Harbour office" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "End now" }).ClickAsync();
        await Page.GetByText("Ended", new() { Exact = true }).WaitForAsync();
        await _visitor.ReloadAsync();
        await Assertions.Expect(_visitor.GetByRole(AriaRole.Heading, new() { Name = "This link has ended" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task Every_design_reads_well_at_phone_width_and_on_paper()
    {
        var (faults, fonts) = (Listen(), new HashSet<string>());
        _visitor.Request += (_, request) => { if (request.ResourceType == "font") fonts.Add(request.Url); };
        foreach (var design in TemplateCatalogue.Newest)
        {
            fonts.Clear();
            var document = ExamplePersons.Find("engineer").Create();
            document.Theme.Template = design.Id;
            var resume = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, design.Id, document);
            var token = await Server.Services.GetRequiredService<PublishResume>().MakeSecretAsync(_owner, resume, new(new()));
            await _visitor.GotoAsync("/s/" + token);
            await AssertAccessibleAsync(_visitor);
            await AssertFitsPhoneAsync(_visitor);
            Assert.That(fonts, Has.Count.InRange(1, PublicFonts.Most), design.Id);
            using var pdf = new PdfReader(await _visitor.PdfAsync(new() { PreferCSSPageSize = true }));
            Assert.That(await pdf.TextAsync(), Does.Contain("Mara Lindqvist").And.Not.Contain("Download PDF"), design.Id);
        }

        Assert.That(faults, Is.Empty);
    }

    private async Task OpenBoardAsync()
    {
        await Page.GotoAsync($"/resumes/{_resume}/share");
        await Page.Locator(".share-board[data-ready]").WaitForAsync();
    }

    private async Task EnterAsync(string link, string password)
    {
        await _visitor.GotoAsync(link);
        await _visitor.GetByLabel("Password").FillAsync(password);
        await _visitor.GetByRole(AriaRole.Button, new() { Name = "Open the resume" }).ClickAsync();
    }

    private async Task<string> DownloadTextAsync()
    {
        var download = await _visitor.RunAndWaitForDownloadAsync(() => _visitor.GetByRole(AriaRole.Link, new() { Name = "Download PDF" }).ClickAsync());
        using var pdf = new PdfReader(await File.ReadAllBytesAsync(await download.PathAsync()));
        return await pdf.TextAsync();
    }

    /// <summary>What the visitor's browser complains about or asks others for; a page for visitors does neither, and opens no circuit.</summary>
    private List<string> Listen()
    {
        var faults = new List<string>();
        _visitor.Console += (_, message) => faults.Add(message.Text);
        _visitor.WebSocket += (_, socket) => faults.Add(socket.Url);
        _visitor.Request += (_, request) => { if (!request.Url.StartsWith(Server.Address, StringComparison.Ordinal)) faults.Add(request.Url); };
        return faults;
    }
}
