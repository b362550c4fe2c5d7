using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Resumes;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.CoverLetters;

/// <summary>From a resume and a posting to a letter that is true, and its PDF.</summary>
public sealed class LetterJourneyTests : JourneyTest
{
    private const string Posting = "Requirements\n- Experience with PostgreSQL and large tables\n- You have mentored engineers\n";

    [Test]
    public async Task A_letter_is_drafted_filled_in_checked_saved_and_printed_alone_on_its_page()
    {
        var owner = (await SignInAsync()).Id;
        await Server.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Platform engineer", ExamplePersons.Find("engineer").Create());
        await DraftAsync();
        await Expect(Page.Locator(".letter-state")).ToContainTextAsync("2 to fill in");
        await Expect(Page.Locator(".evidence .chip.bad")).ToHaveCountAsync(0);
        var body = Page.GetByLabel("Letter", new() { Exact = true });
        await body.FillAsync((await body.InputValueAsync()).Replace(LetterDraft.WhyIn("en"), "I led 900 people there."));
        await body.BlurAsync();
        await Expect(Page.Locator(".evidence details[open]")).ToContainTextAsync("900");
        await Expect(Page.FrameLocator("iframe").Locator(".pages")).ToContainTextAsync("900 people");
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Page.GetByText("Saved.").WaitForAsync();
        await Page.GetByText("1 earlier version").WaitForAsync();
        await AssertPrintsAsync();
        await AssertFitsPhoneAsync();
        await Page.GotoAsync("/tailor/letters");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Data platform engineer, Contoso Freight" }).WaitForAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private async Task DraftAsync()
    {
        await Page.GotoAsync("/tailor/letters/new");
        await Page.Locator("[data-ready]").WaitForAsync();
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Draft the letter" }).ClickAsync();
        await Page.GetByText("Say which company").WaitForAsync();
        await Page.GetByLabel("Role").FillAsync("Data platform engineer");
        await Page.GetByLabel("Company").FillAsync("Contoso Freight");
        await Page.GetByLabel("Posting").FillAsync(Posting);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Draft the letter" }).ClickAsync();
        await Page.Locator(".letter-desk[data-ready]").WaitForAsync();
    }

    private async Task AssertPrintsAsync()
    {
        var response = await Page.APIRequest.GetAsync((await Page.Locator("a.btn[href$='letter.pdf']").GetAttributeAsync("href"))!);
        var pdf = await Server.Services.GetRequiredService<PdfReader>().ReadAsync(await response.BodyAsync());
        var text = string.Join(' ', pdf.Pages.SelectMany(page => page.Runs).Select(run => run.Text));
        Assert.That((pdf.Pages.Count, pdf.Tags.Tagged), Is.EqualTo((1, true)));
        Assert.That(text, Does.Contain("Contoso Freight").And.Contain("4 TB of shipment history").And.Contain("Mara Lindqvist").And.Contain("900 people").And.Not.Contain("Education"));
    }
}
