using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing.Images;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Browser.Tests.Portfolios;

public sealed class PortfolioJourneyTests : JourneyTest
{
    private User _owner = null!;

    [Test]
    public async Task From_no_portfolio_to_a_page_with_a_project_an_image_and_the_resume_s_experience()
    {
        await SignInWithResumeAsync();
        await Page.GotoAsync("/portfolios");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.SetViewportSizeAsync(1440, 900);
        await Page.GetByRole(AriaRole.Link, new() { Name = "New portfolio" }).First.ClickAsync();
        await Page.Locator("[data-ready]").WaitForAsync();
        await AssertAccessibleAsync();
        await Page.GetByText("An empty page").ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Studio" }).ClickAsync();
        await Page.Locator(".save[data-saved*=':']").WaitForAsync();
        await Assertions.Expect(Shown.Locator("h1")).ToHaveTextAsync("Mara Lindqvist");
        await Assertions.Expect(Shown.GetByText("Northwind Labs, Berlin, Germany").First).ToBeVisibleAsync();
        await ChipAsync("Projects");
        await Page.GetByLabel("Name", new() { Exact = true }).FillAsync("Tidemark");
        await Assertions.Expect(Shown.Locator("h3", new() { HasText = "Tidemark" })).ToBeVisibleAsync();
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = Pictures.Png(1200, 800) });
        await Page.GetByLabel("Describe the image").FillAsync("Half red, half blue");
        await Assertions.Expect(Shown.GetByAltText("Half red, half blue")).ToBeVisibleAsync();
        await AssertSavedAsync(document => document.Projects[0].Images is [{ Alt: "Half red, half blue", Width: 1200 }] && document.Projects[0].Name == "Tidemark");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    [Test]
    public async Task Projects_and_sections_are_put_in_order_by_keys_and_by_dragging()
    {
        await OpenAsync(ExamplePortfolio.Create());
        await Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await ChipAsync("Projects");
        await Page.GetByLabel("Name", new() { Exact = true }).FocusAsync();
        await Page.Keyboard.PressAsync("Alt+ArrowDown");
        await AssertSavedAsync(document => document.Projects[1].Name == "Tidemark");
        await Assertions.Expect(Page.GetByLabel("Name", new() { Exact = true })).ToBeFocusedAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Arrange" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "More for Contact" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Move up" }).ClickAsync();
        await AssertSavedAsync(document => document.Sections[^2].Kind is PortfolioSectionKind.Contact);
        await DragAsync(Page.Locator(".arrange .grip"), 1, 0);
        await AssertSavedAsync(document => document.Sections[0].Kind is PortfolioSectionKind.Projects);
        Assert.That(await Page.Locator(".page-preview iframe").EvaluateAsync<string[]>("frame => [...frame.contentDocument.querySelectorAll('.section')].map(section => section.id)"), Is.EqualTo(new[] { "projects", "about", "writing", "contact", "testimonials" }));
    }

    [Test]
    public async Task The_design_changes_at_once_and_the_preview_is_as_wide_as_a_phone()
    {
        await OpenAsync(ExamplePortfolio.Create());
        await Page.GetByTitle("Dark, exact and compact, with monospaced marks.").ClickAsync();
        await Assertions.Expect(Shown.Locator("body")).ToHaveClassAsync("console");
        await AssertSavedAsync(document => document.Theme.Design == "console");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Phone" }).ClickAsync();
        Assert.That(await Page.Locator(".page-preview iframe").EvaluateAsync<int>("frame => frame.contentWindow.innerWidth"), Is.EqualTo(390));
        await ClickInPreviewAsync(".tagline");
        await Assertions.Expect(Page.GetByLabel("Tagline")).ToBeFocusedAsync();
        await AssertAccessibleAsync();
    }

    [Test]
    public async Task A_portfolio_that_was_changed_elsewhere_asks_before_anything_is_overwritten()
    {
        var id = await OpenAsync(ExamplePortfolio.Create());
        var documents = Server.Services.GetRequiredService<PortfolioDocumentService>();
        var elsewhere = await documents.OpenAsync(_owner.Id, id);
        elsewhere.Document.Tagline = "From another tab";
        await documents.SaveAsync(_owner.Id, id, elsewhere.Version, elsewhere.Document);
        await Page.GetByLabel("Tagline").FillAsync("From this tab");
        var dialog = Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog.GetByText("From another tab")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Take the other copy" }).ClickAsync();
        await Assertions.Expect(Page.GetByLabel("Tagline")).ToHaveValueAsync("From another tab");
        await Assertions.Expect(Shown.Locator(".tagline")).ToHaveTextAsync("From another tab");
    }

    [Test]
    public async Task A_drawing_and_a_file_of_50_megabytes_are_refused_at_the_field_with_words()
    {
        await OpenAsync(ExamplePortfolio.Create());
        await ChipAsync("Projects");
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "a.png", MimeType = "image/png", Buffer = "<svg onload='alert(1)'></svg>"u8.ToArray() });
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "SVG files can carry scripts" })).ToBeVisibleAsync();
        var huge = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.png");
        await using (var file = new FileStream(huge, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1, FileOptions.DeleteOnClose))
        {
            file.SetLength(50 * 1024 * 1024);
            await Page.Locator("input[type=file]").SetInputFilesAsync(huge);
            await Assertions.Expect(Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "larger than 10 MB" })).ToBeVisibleAsync();
        }
    }

    [Test]
    public async Task The_list_renames_deletes_and_takes_back()
    {
        await OpenAsync(ExamplePortfolio.Create());
        await Page.GotoAsync("/portfolios");
        await Page.Locator("[data-ready]").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Actions for Selected work" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Rename" }).ClickAsync();
        await Page.GetByLabel("Title").FillAsync("Work that stayed");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Rename", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Actions for Work that stayed" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Delete" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Show the work behind your resume" })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "trash" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Restore Work that stayed" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Back to your portfolios" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Work that stayed" })).ToBeVisibleAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    // A locator leaves listeners of the test's driver in the frame, where no script may run, and the browser would report each event that
    // meets them. So the page is opened anew and asked for the place from outside the frame.
    private async Task ClickInPreviewAsync(string selector)
    {
        await Page.ReloadAsync();
        await Page.WaitForFunctionAsync("selector => document.querySelector('.page-preview iframe')?.contentDocument?.querySelector(selector)", selector);
        var place = await Page.Locator(".page-preview iframe").EvaluateAsync<float[]>("(frame, selector) => { const around = frame.getBoundingClientRect(), box = frame.contentDocument.querySelector(selector).getBoundingClientRect(), scale = around.width / frame.contentWindow.innerWidth; return [around.x + (box.x + box.width / 2) * scale, around.y + (box.y + box.height / 2) * scale]; }", selector);
        await Page.Mouse.ClickAsync(place[0], place[1]);
    }

    private IFrameLocator Shown => Page.FrameLocator(".page-preview iframe");

    private async Task<Guid> SignInWithResumeAsync()
    {
        _owner = await SignInAsync();
        return await Server.Services.GetRequiredService<ResumeService>().CreateAsync(_owner.Id, "Platform engineer", ExamplePersons.Find("engineer").Create());
    }

    private async Task<Guid> OpenAsync(PortfolioDocument document)
    {
        _owner = await SignInAsync();
        var id = await Server.Services.GetRequiredService<PortfolioService>().CreateAsync(_owner.Id, "Selected work", document);
        await Page.GotoAsync($"/portfolios/{id}");
        await Page.Locator(".save[data-saved*=':']").WaitForAsync();
        await Assertions.Expect(Shown.Locator("h1")).ToBeVisibleAsync();
        return id;
    }

    private Task ChipAsync(string name) => Page.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Waits until the editor says that everything is stored, and then for the stored document.</summary>
    private async Task AssertSavedAsync(Func<PortfolioDocument, bool> expected)
    {
        await Page.WaitForFunctionAsync("() => document.querySelector('.save').dataset.stage === 'Saving' || document.querySelector('.save').dataset.version > 1");
        await Page.WaitForFunctionAsync("() => document.querySelector('.save').dataset.stage === 'Saved'");
        var documents = Server.Services.GetRequiredService<PortfolioDocumentService>();
        var id = Guid.Parse(new Uri(Page.Url).Segments[^1]);
        Assert.That(async () => expected((await documents.OpenAsync(_owner.Id, id)).Document), Is.True.After(5000, 50));
    }

    private async Task DragAsync(ILocator grips, int from, int to)
    {
        var (start, end) = ((await grips.Nth(from).BoundingBoxAsync())!, (await grips.Nth(to).BoundingBoxAsync())!);
        await Page.Mouse.MoveAsync(start.X + 8, start.Y + 16);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(start.X + 8, start.Y + 8, new() { Steps = 4 });
        await Page.Mouse.MoveAsync(end.X + 8, end.Y + 4, new() { Steps = 12 });
        await Page.Mouse.UpAsync();
    }
}
