using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing.Documents;

namespace ResumeStudio.Browser.Tests.Pdf;

public sealed class DownloadPdfTests : JourneyTest
{
    [Test]
    public async Task A_person_chooses_the_paper_and_gets_the_file_without_another_click()
    {
        var resume = await OpenEditorAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Download PDF" }).ClickAsync();
        var panel = Page.GetByRole(AriaRole.Dialog, new() { Name = "Download PDF" });
        await panel.GetByLabel("Paper").SelectOptionAsync("Letter");
        var download = await Page.RunAndWaitForDownloadAsync(() => panel.GetByRole(AriaRole.Button, new() { Name = "Make the PDF" }).ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo(resume.Title + ".pdf"));
        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToContainTextAsync("If the download did not start, use the button.");
        Assert.That(await PdfTool.PropertiesAsync(await File.ReadAllBytesAsync(await download.PathAsync())), Does.Contain("612 x 792 pts (letter)"));
    }

    [Test]
    public async Task A_card_shows_the_first_page()
    {
        await AddResumeAsync();
        await Page.GotoAsync("/resumes");
        var picture = Page.GetByRole(AriaRole.Img, new() { Name = "First page of Product designer" });
        await Assertions.Expect(picture).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Page.WaitForFunctionAsync("() => [...document.querySelectorAll('img.page-picture')].some(image => image.complete && image.naturalWidth > 500)");
        Assert.That((await Page.APIRequest.GetAsync(Server.Address + await picture.GetAttributeAsync("src"), new() { MaxRedirects = 0 })).Status, Is.EqualTo(200), "its owner sees it");
        await using var stranger = await Studio.Browser.NewContextAsync();
        var answer = await stranger.APIRequest.GetAsync(Server.Address + await picture.GetAttributeAsync("src"), new() { MaxRedirects = 0 });
        Assert.That(answer.Status, Is.EqualTo(302), "nobody else does");
    }

    [Test]
    public async Task The_panel_and_the_health_page_are_accessible_and_fit_a_phone()
    {
        await OpenEditorAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Download PDF" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Make the PDF" }).WaitForAsync();
        await AssertAccessibleAsync();
        await Page.GotoAsync("/health");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private async Task<Resume> OpenEditorAsync()
    {
        var resume = await AddResumeAsync();
        await Page.GotoAsync($"/resumes/{resume.Id}");
        await Page.WaitForFunctionAsync("() => window.Blazor !== undefined");
        return resume;
    }

    private async Task<Resume> AddResumeAsync()
    {
        var user = await SignInAsync();
        return await Server.Services.AddResumeAsync(user.Id, DocumentGenerator.Generate(7, DocumentSize.TwoPages), "Product designer");
    }
}
