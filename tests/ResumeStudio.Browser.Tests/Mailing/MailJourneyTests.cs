using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Browser.Tests.Mailing;

/// <summary>Sending a resume by mail from the page for sharing.</summary>
public sealed class MailJourneyTests : JourneyTest
{
    [Test]
    public async Task A_resume_is_mailed_as_pdf_and_the_log_says_so()
    {
        var owner = (await SignInAsync()).Id;
        var resume = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(owner, "Platform engineer", ExamplePersons.Find("engineer").Create());
        await Page.GotoAsync($"/resumes/{resume}/share");
        await Page.Locator(".share-board[data-ready]").WaitForAsync();
        var card = Page.GetByRole(AriaRole.Region, new() { Name = "Send by e-mail" });
        await Assertions.Expect(card.GetByLabel("Message")).ToHaveValueAsync("Hello,\n\nhere is my resume.\n\nMara Lindqvist");
        await SendAsync(card, "nobody");
        await Assertions.Expect(card.GetByRole(AriaRole.Alert)).ToHaveTextAsync("“nobody” is not an e-mail address.");
        var recipient = $"ada-{resume:N}@example.com";
        await SendAsync(card, recipient);
        await Assertions.Expect(card.GetByRole(AriaRole.Listitem).GetByText("Sent", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = $"Actions for the mail to {recipient}" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Delete from the log" }).ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        await Page.GotoAsync("/dev/outbox");
        await Assertions.Expect(Page.GetByRole(AriaRole.Article).Filter(new() { HasText = recipient })).ToContainTextAsync("[Attached: mara-lindqvist.pdf");
    }

    private static async Task SendAsync(ILocator card, string to)
    {
        await card.GetByLabel("To", new() { Exact = true }).FillAsync(to);
        await card.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
    }
}
