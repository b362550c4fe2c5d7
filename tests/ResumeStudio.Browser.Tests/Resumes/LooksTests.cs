using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed partial class LooksTests : DashboardTest
{
    [TestCase("/resumes")]
    [TestCase("/resumes/new")]
    [TestCase("/resumes/import")]
    [TestCase("/resumes/trash")]
    public async Task A_page_is_accessible_in_light_and_dark_and_fits_a_phone(string path)
    {
        await AddAsync("Engineer");
        await Resumes.DeleteAsync(Person.Id, await AddAsync("Deleted " + new string('x', 100)));
        await OpenAsync(path);
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await AssertAccessibleAsync();
    }

    [Test]
    public async Task The_empty_dashboard_is_accessible_and_its_button_starts_a_resume()
    {
        await OpenAsync("/resumes");
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "New resume" }).Last.ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "New resume" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_theme_changes_at_once_and_stays_for_the_next_visit()
    {
        await OpenAsync("/resumes");
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Dark theme" }).CheckAsync();
        await Expect(Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        var answer = await Page.APIRequest.GetAsync("/resumes");
        Assert.That(await answer.TextAsync(), Does.Contain("data-theme=\"dark\""), "The server draws the next page in the chosen theme.");
    }

    [Test]
    public async Task The_skip_link_leads_to_the_content()
    {
        await OpenAsync("/resumes/new");
        await Page.Keyboard.PressAsync("Tab");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" }).PressAsync("Enter");
        await Expect(Page.Locator("#content")).ToBeFocusedAsync();
    }

    [Test]
    public async Task The_current_page_is_marked_and_sign_out_ends_the_session()
    {
        await OpenAsync("/resumes");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Resumes", Exact = true })).ToHaveAttributeAsync("aria-current", "page");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(Page).ToHaveURLAsync(LogIn());
        await Page.GotoAsync("/resumes");
        await Expect(Page).ToHaveURLAsync(LogIn());
    }

    [GeneratedRegex("/login")]
    private static partial Regex LogIn();
}
