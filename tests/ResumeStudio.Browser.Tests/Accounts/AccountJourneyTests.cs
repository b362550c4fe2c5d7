using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Accounts;

public sealed class AccountJourneyTests : JourneyTest
{
    private const string Password = "lantern mossy quarry";
    private const string NewPassword = "amber ladle forty";
    private static StudioServer _server = null!;

    private static readonly PageAssertionsToHaveURLOptions Patiently = new() { Timeout = 30_000 };

    protected override StudioServer Server => _server;

    // A page that is prepared for somebody and connects as nobody fails before it is led away.
    protected override bool IsExpected(string consoleError) => consoleError.Contains("Circuit has been shut down", StringComparison.Ordinal);

    [OneTimeSetUp]
    public static void Start() => _server = new StudioServer(("Sessions:CheckSeconds", "1"));

    [OneTimeTearDown]
    public static async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task A_person_registers_confirms_logs_in_and_a_new_password_ends_the_other_browser()
    {
        await RegisterAsync("ada");
        await ConfirmThroughOutboxAsync();
        await LogInAsync(Page, "ada", Password);
        await using var other = await Studio.Browser.NewContextAsync(new() { BaseURL = Server.Address });
        var elsewhere = await other.NewPageAsync();
        await LogInAsync(elsewhere, "ada@example.com", Password);

        await Page.GotoAsync("/account");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Change password" }).ClickAsync();
        await Page.GetByLabel("Current password").FillAsync(Password);
        await Page.GetByLabel("New password").FillAsync(NewPassword);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();

        await Expect(Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Your password is changed");
        await Expect(elsewhere).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/login\?returnUrl=%2Fresumes"), Patiently);
        await LogInAsync(elsewhere, "ada", NewPassword);
    }

    [Test]
    public async Task Signing_out_ends_the_other_tab()
    {
        await SignInAsync();
        await Page.GotoAsync("/resumes");
        var tab = await NewPageAsync();
        await tab.GotoAsync("/account");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.ClickAsync();
        await Expect(tab).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/login$"), Patiently);
        await Expect(Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/login\?returnUrl=%2Fresumes"), Patiently);
    }

    [Test]
    public async Task A_page_whose_session_ends_before_it_is_connected_asks_to_log_in()
    {
        await SignInAsync();
        await Context.RouteAsync("**/_framework/blazor.web*", async route =>
        {
            await Context.ClearCookiesAsync();
            await route.ContinueAsync();
        });
        await Page.GotoAsync("/resumes");
        await Expect(Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/login\?returnUrl=%2Fresumes"), Patiently);
    }

    [Test]
    public async Task The_meter_tells_a_weak_password_from_a_strong_one()
    {
        await Page.GotoAsync("/");
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Create an account" }).ClickAsync();
        var words = Page.Locator(".password-meter span");
        await Expect(words).ToBeHiddenAsync();
        await Page.GetByLabel("Username").FillAsync("gustava");
        foreach (var (password, word) in new[] { ("short", "Too short"), ("password1234", "Weak"), ("gustava4567x", "Weak"), (Password, "Strong") })
        {
            await Page.Locator("#password").FillAsync(password);
            await Expect(words).ToHaveTextAsync(word);
        }
    }

    [TestCase("/login")]
    [TestCase("/register")]
    [TestCase("/check-mail?what=register")]
    [TestCase("/forgot-password")]
    [TestCase("/resend-confirmation")]
    [TestCase("/reset-password?user=x&code=y")]
    [TestCase("/confirm-email?user=x&code=y")]
    [TestCase("/confirm-email-change?user=x&code=y&email=a-rather-long-name-of-somebody@example.com")]
    [TestCase("/dev/outbox")]
    [TestCase("/account")]
    [TestCase("/account/password")]
    [TestCase("/account/email")]
    public async Task A_page_is_accessible_and_fits_a_phone(string path)
    {
        if (path.StartsWith("/account", StringComparison.Ordinal)) await SignInAsync();
        await Page.GotoAsync(path);
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    [Test]
    public async Task A_refused_registration_is_accessible_and_leads_to_the_first_field()
    {
        await Page.GotoAsync("/register");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Create account" }).ClickAsync();
        await Expect(Page.GetByLabel("Full name")).ToBeFocusedAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private async Task RegisterAsync(string username)
    {
        await Page.GotoAsync("/register");
        await Page.GetByLabel("Full name").FillAsync("Ada Example");
        await Page.GetByLabel("Username").FillAsync(username);
        await Page.GetByLabel("E-mail").FillAsync($"{username}@example.com");
        await Page.Locator("#password").FillAsync(Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Create account" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Check your mail" })).ToBeVisibleAsync();
    }

    private async Task ConfirmThroughOutboxAsync()
    {
        await Page.GetByRole(AriaRole.Link, new() { Name = "open the outbox" }).ClickAsync();
        await Page.Locator("a[href*='/confirm-email']").First.ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Confirm address" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Your address is confirmed");
    }

    private static async Task LogInAsync(IPage page, string name, string password)
    {
        if (!page.Url.Contains("/login", StringComparison.Ordinal)) await page.GotoAsync("/login");
        await page.GetByLabel("E-mail or username").FillAsync(name);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/resumes$"), Patiently);
    }
}
