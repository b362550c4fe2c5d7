using Microsoft.Playwright;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Testing;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Resumes;

/// <summary>The picture in the README. It is written with UPDATE_SCREENSHOTS=1; that the page comes to stand is checked each time.</summary>
public sealed class ScreenshotTests : EditorJourney
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1";

    [Test]
    public async Task The_editor_shows_form_sheet_and_design_side_by_side()
    {
        await Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce }); // no picture of a colour on its way
        await OpenAsync(ExamplePersons.All[0].Create());
        var sheet = Page.FrameLocator("iframe[title='Your resume as printed']");
        await Expect(sheet.GetByRole(AriaRole.Heading, new() { Name = "Mara Lindqvist" })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Experience", Exact = true }).ClickAsync();
        await Expect(Page.GetByText("Page 1 of 2")).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Radio, new() { Name = "Classic" })).ToBeCheckedAsync();
        if (Writes) await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "screenshots", "editor.png") });
    }
}
