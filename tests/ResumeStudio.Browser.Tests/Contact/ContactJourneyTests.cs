using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Platform.Email;

namespace ResumeStudio.Browser.Tests.Contact;

/// <summary>From a visitor's message on a portfolio to its owner's inbox, with and without JavaScript.</summary>
public sealed partial class ContactJourneyTests : JourneyTest
{
    private const string Text = "Are you free for a small project in June?";
    private readonly List<string> _requests = [];
    private IBrowserContext _visitors = null!;
    private IPage _visitor = null!;
    private Guid _owner;
    private string _slug = "";

    [SetUp]
    public async Task PublishAsync()
    {
        _owner = (await SignInAsync()).Id;
        _slug = $"mara-{_owner:N}"[..30];
        await PublishAsync(PortfolioDesigns.All[0].Id);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (_visitors is not null) await _visitors.CloseAsync();
    }

    [Test]
    public async Task A_visitor_writes_and_the_owner_reads_marks_and_deletes_it()
    {
        await VisitAsync(hasScript: true);
        await _visitor.GotoAsync("/p/" + _slug);
        await _visitor.GetByRole(AriaRole.Link, new() { Name = "Write a message" }).ClickAsync();
        await AssertAccessibleAsync(_visitor);
        await AssertFitsPhoneAsync(_visitor);
        await WriteAsync();
        await Assertions.Expect(_visitor.GetByRole(AriaRole.Heading, new() { Name = "Delivered" })).ToBeVisibleAsync();
        Assert.That(await _visitors.CookiesAsync(), Is.Empty);
        Assert.That(_requests.Where(address => new Uri(address).Host is not ("localhost" or "127.0.0.1")), Is.Empty);
        await ReadAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Mark as unread" }).ClickAsync();
        await Page.GetByText("1 message, 1 unread").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Delete all" }).ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete all" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Nobody has written yet" })).ToBeVisibleAsync();
        await AssertAccessibleAsync();
    }

    [Test]
    public async Task Without_JavaScript_the_mailed_link_delivers_it()
    {
        await VisitAsync(hasScript: false);
        await _visitor.GotoAsync($"/p/{_slug}/contact");
        await Assertions.Expect(_visitor.GetByText("Without JavaScript you get a mail with a link")).ToBeVisibleAsync();
        await WriteAsync();
        await Assertions.Expect(_visitor.GetByRole(AriaRole.Heading, new() { Name = "One more step" })).ToBeVisibleAsync();
        var mail = (await Server.Services.GetRequiredService<Mailbox>().NewestAsync()).First(mail => mail.Recipient == Sender);
        await _visitor.GotoAsync(MailedLink().Match(mail.Body).Value);
        await _visitor.GetByRole(AriaRole.Button, new() { Name = "Deliver the message" }).ClickAsync();
        await Assertions.Expect(_visitor.GetByRole(AriaRole.Heading, new() { Name = "Delivered" })).ToBeVisibleAsync();
        await ReadAsync();
    }

    [Test]
    public async Task In_every_design_the_form_and_what_it_refuses_read_well()
    {
        await VisitAsync(hasScript: true);
        foreach (var design in PortfolioDesigns.All)
        {
            await PublishAsync(design.Id);
            await _visitor.SetViewportSizeAsync(1440, 900);
            await _visitor.GotoAsync($"/p/{_slug}/contact");
            await _visitor.GetByLabel("Your message").FillAsync(Text);
            await _visitor.GetByRole(AriaRole.Button, new() { Name = "Send the message" }).ClickAsync();
            await Assertions.Expect(_visitor.GetByText("Enter your name.")).ToBeVisibleAsync();
            await Assertions.Expect(_visitor.GetByLabel("Your message")).ToHaveValueAsync(Text);
            await AssertAccessibleAsync(_visitor);
            await AssertFitsPhoneAsync(_visitor);
        }
    }

    [Test]
    public async Task The_owner_switches_the_form_off_and_on_in_the_editor_and_sees_its_button()
    {
        var id = (await Server.Services.GetRequiredService<PortfolioService>().ListAsync(_owner)).Cards[0].Id;
        await Page.GotoAsync($"/portfolios/{id}");
        await Page.Locator(".save[data-saved*=':']").WaitForAsync();
        await Page.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = "Contact", Exact = true }).ClickAsync();
        var button = Page.FrameLocator(".page-preview iframe").GetByRole(AriaRole.Link, new() { Name = "Write a message" });
        await Page.GetByLabel("Visitors may write to you").UncheckAsync();
        await Assertions.Expect(button).ToHaveCountAsync(0);
        await Page.GetByLabel("Visitors may write to you").CheckAsync();
        await Assertions.Expect(button).ToBeVisibleAsync();
        await AssertAccessibleAsync();
    }

    private string Sender => $"ada-{_owner:N}"[..20] + "@example.com";

    private async Task VisitAsync(bool hasScript)
    {
        _visitors = await Studio.Browser.NewContextAsync(new() { BaseURL = Server.Address, ViewportSize = new() { Width = 1440, Height = 900 }, JavaScriptEnabled = hasScript });
        _visitors.SetDefaultTimeout(15_000);
        _visitor = await _visitors.NewPageAsync();
        _visitor.Request += (_, request) => _requests.Add(request.Url);
    }

    /// <summary>As slowly as a quick typist: what comes faster is refused.</summary>
    private async Task WriteAsync()
    {
        await _visitor.GetByLabel("Your name").FillAsync("Ada Byron");
        await _visitor.GetByLabel("Your e-mail address").FillAsync(Sender);
        await _visitor.GetByLabel("Your message").PressSequentiallyAsync(Text, new() { Delay = 55 });
        await _visitor.GetByRole(AriaRole.Button, new() { Name = "Send the message" }).ClickAsync();
    }

    private async Task ReadAsync()
    {
        await Page.GotoAsync("/portfolios");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Messages (1 new)" }).ClickAsync();
        await Page.Locator("[data-ready] .message").WaitForAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Ada Byron" }).ClickAsync();
        await Assertions.Expect(Page.Locator(".message-text")).ToHaveTextAsync(Text);
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Reply by mail" })).ToHaveAttributeAsync("href", "mailto:" + Uri.EscapeDataString(Sender));
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private async Task PublishAsync(string design)
    {
        var portfolios = Server.Services.GetRequiredService<PortfolioService>();
        var document = ExamplePortfolio.Create();
        (document.Title, document.Contact.HasForm, document.Theme.Design) = ("Mara Lindqvist", true, design);
        var known = (await portfolios.ListAsync(_owner)).Cards;
        var documents = Server.Services.GetRequiredService<PortfolioDocumentService>();
        var id = known.Count == 0 ? await portfolios.CreateAsync(_owner, "Site", document) : known[0].Id;
        if (known.Count > 0) await documents.SaveAsync(_owner, id, known[0].Version, document);
        await Server.Services.GetRequiredService<PublishPortfolio>().RunAsync(_owner, id, _slug, allowsIndexing: true);
    }

    [GeneratedRegex(@"https?://\S+/contact/\S+")]
    private static partial Regex MailedLink();
}
