using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ResumeStudio.Benchmarks.FirstRun;

/// <summary>Somebody who has never seen the product: goes from the first page to a PDF by labels on the screen alone.</summary>
public sealed class NewUser(IPage page)
{
    private const string Password = "quiet-harbour-seventeen-larks";
    private readonly string _name = "nora-" + Guid.CreateVersion7().ToString("N")[^8..];

    public static async Task TryAsync(string address, string pdf)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/lib/chromium/chromium-headless-shell" });
        var context = await browser.NewContextAsync(new() { BaseURL = address, ViewportSize = new() { Width = 1440, Height = 900 } });
        var user = new NewUser(await context.NewPageAsync());
        await user.SignUpAsync();
        await user.ConfirmAsync();
        await user.LogInAsync();
        await user.WriteAsync();
        await user.DownloadAsync(pdf);
    }

    private async Task SignUpAsync()
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Create an account" }).First.ClickAsync();
        await Field("Full name").FillAsync("Nora Vestergaard");
        await Field("Username").FillAsync(_name);
        await Field("E-mail").FillAsync(_name + "@example.com");
        await Field("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create account" }).ClickAsync();
    }

    private async Task ConfirmAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "open the outbox" }).ClickAsync();
        var link = page.GetByRole(AriaRole.Article).Filter(new() { HasText = _name }).GetByRole(AriaRole.Link).First;
        for (var tries = 0; tries < 20 && await link.CountAsync() == 0; tries++) await page.ReloadAsync();
        await link.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Confirm address" }).ClickAsync();
    }

    private async Task LogInAsync()
    {
        await Field("E-mail or username").FillAsync(_name);
        await Field("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in" }).ClickAsync();
    }

    private async Task WriteAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "New resume" }).First.ClickAsync();
        await page.Locator("[data-ready]").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Classic") }).First.ClickAsync();
        await Field("Full name").FillAsync("Nora Vestergaard");
        await Field("Headline").FillAsync("Harbour engineer");
        await Assertions.Expect(page.GetByText(new Regex("^Saved "))).ToBeVisibleAsync();
    }

    private async Task DownloadAsync(string pdf)
    {
        var download = page.WaitForDownloadAsync(new() { Timeout = 60_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Download PDF" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the PDF" }).ClickAsync();
        await (await download).SaveAsAsync(pdf);
    }

    private ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true });
}
