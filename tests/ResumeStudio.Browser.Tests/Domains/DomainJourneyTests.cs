using Microsoft.Playwright;
using ResumeStudio.Testing.Dns;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Domains;

/// <summary>A person adds a domain and does what the page says, with a real name server.</summary>
public sealed class DomainJourneyTests : JourneyTest
{
    private const string Target = "pages.example.net";
    private static readonly LocalZone Zone = new("example.com");
    private static NameServer _names = null!;
    private static StudioServer _server = null!;

    protected override StudioServer Server => _server;

    private ILocator Card => Page.GetByRole(AriaRole.Region, new() { Name = "mara.example.com" });

    [OneTimeSetUp]
    public static async Task StartAsync()
    {
        _names = new NameServer();
        await _names.StartAsync([Zone, new LocalZone("example.net").Add(Target, "A", "192.0.2.10")]);
        _server = new StudioServer(("Dns:Servers", _names.Address.ToString()), ("Domains:Target", Target), ("Domains:Addresses", "192.0.2.10"));
    }

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _names.DisposeAsync();
    }

    [SetUp]
    public Task SignInPersonAsync() => SignInAsync();

    [Test]
    public async Task A_domain_works_after_the_shown_records_are_pasted()
    {
        await OpenAsync();
        await AddAsync("localhost");
        await Expect(Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "works only inside a network" })).ToBeVisibleAsync();
        await AddAsync("https://Mara.Example.com/work");
        await Expect(Card.GetByText("Add these records at your DNS provider")).ToBeVisibleAsync();
        await CheckAsync("There is no TXT record at _cvgen-verification.mara.example.com yet");
        await PasteAsync("TXT");
        await CheckAsync("mara.example.com leads nowhere yet");
        await Expect(Card.GetByText("Verified, does not lead here")).ToBeVisibleAsync();
        await PasteAsync("CNAME");
        await Card.GetByRole(AriaRole.Button, new() { Name = "Check now" }).ClickAsync();
        await Expect(Card.GetByText("Verified, leads here")).ToBeVisibleAsync();
        await AssertAccessibleAsync();

        await Card.GetByRole(AriaRole.Button, new() { Name = "Release" }).ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Release" }).ClickAsync();
        await Expect(Card).Not.ToBeVisibleAsync();
        await Expect(Page.GetByText("No domain yet")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_value_is_copied_as_it_has_to_be_pasted_and_the_page_fits_a_phone()
    {
        await Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await OpenAsync();
        await AddAsync("jun.example.com");
        await Page.Locator("copy-text[text^='cvgen-verify=']").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.That(await Page.EvaluateAsync<string>("navigator.clipboard.readText()"), Does.Match("^cvgen-verify=[0-9a-f]{32}$"));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check now" }).ClickAsync();
        await Expect(Page.GetByText("Waiting for the record")).ToBeVisibleAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private async Task OpenAsync()
    {
        await Page.GotoAsync("/portfolios");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Domains" }).ClickAsync();
        await Page.Locator(".domains[data-ready]").WaitForAsync();
    }

    private async Task AddAsync(string pasted)
    {
        await Page.GetByLabel("Domain that you have registered").FillAsync(pasted);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Add domain" }).ClickAsync();
    }

    private async Task CheckAsync(string finding)
    {
        await Card.GetByRole(AriaRole.Button, new() { Name = "Check now" }).ClickAsync();
        await Expect(Card.Locator(".domain-finding")).ToContainTextAsync(finding);
    }

    // Takes the record from the page as a person does, and puts it into the zone.
    private async Task PasteAsync(string type)
    {
        var entry = Card.Locator(".entries").First.GetByRole(AriaRole.Listitem).Filter(new() { Has = Page.GetByText(type, new() { Exact = true }) });
        var values = await entry.Locator("copy-text").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('text'))");
        Zone.Put(values[0] + ".example.com", type, values[1]);
        await _names.ReloadAsync(Zone);
    }
}
