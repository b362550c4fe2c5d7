using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing.Images;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Browser.Tests.Media;

public sealed class PhotoJourneyTests : JourneyTest
{
    protected override bool IsExpected(string consoleError) => consoleError.Contains("404", StringComparison.Ordinal);

    [Test]
    public async Task A_photo_is_chosen_shown_to_its_owner_only_and_removed()
    {
        await OpenEditorAsync();
        await ChooseAsync("me.png", Pictures.Png(900, 1200));
        var shown = Page.GetByAltText("Your photo");
        await Assertions.Expect(shown).ToBeVisibleAsync();
        var address = (await shown.GetAttributeAsync("src"))!;
        Assert.That(await Page.EvaluateAsync<int>("document.querySelector('.photo-shown').decode().then(() => document.querySelector('.photo-shown').naturalHeight)"), Is.EqualTo(800));
        var headers = (await Page.APIRequest.GetAsync(Server.Address + address)).Headers;
        Assert.That((headers["cache-control"], headers["x-content-type-options"], headers["content-type"]), Is.EqualTo(("private, max-age=31536000, immutable", "nosniff", "image/jpeg")));
        await SignInAsync();
        Assert.That((await Page.APIRequest.GetAsync(Server.Address + address)).Status, Is.EqualTo(404));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Remove photo" }).ClickAsync();
        await Assertions.Expect(shown).ToBeHiddenAsync();
    }

    [Test]
    public async Task A_file_that_is_no_photo_is_refused_at_the_field()
    {
        await OpenEditorAsync();
        await ChooseAsync("photo.png", "This is text."u8.ToArray());
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "not a photo" })).ToBeVisibleAsync();
    }

    private async Task OpenEditorAsync()
    {
        var user = await SignInAsync();
        var id = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(user.Id, "Photo", ResumeDocument.Blank());
        await Page.GotoAsync($"/resumes/{id}");
        await Assertions.Expect(Page.Locator("#f-basics-name")).ToBeVisibleAsync();
    }

    private Task ChooseAsync(string name, byte[] content) => Page.Locator("#f-basics-photo").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "image/png", Buffer = content });
}
