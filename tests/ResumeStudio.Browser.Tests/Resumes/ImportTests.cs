using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class ImportTests : DashboardTest
{
    [Test]
    public async Task A_file_is_shown_field_by_field_before_it_is_saved()
    {
        await OpenAsync("/resumes/import");
        await UploadAsync("""{"basics":{"name":"Zoë Novák","label":"Designer","email":"zoe@example.com"},"work":[{"name":"Northwind Labs","position":"Designer","startDate":"spring 2019","mood":"good"}]}""");
        await Expect(Page.GetByLabel("Title")).ToHaveValueAsync("Zoë Novák");
        await Page.GetByText("Experience").ClickAsync();
        await Expect(Page.GetByText("Northwind Labs")).ToBeVisibleAsync();
        await Expect(Page.GetByText("spring 2019")).ToBeVisibleAsync();
        await Expect(Page.GetByText("work[0].mood")).ToBeVisibleAsync();
        Assert.That(await Resumes.CountAsync(Person.Id), Is.Zero, "Nothing is saved before the person says so.");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save as a new resume" }).ClickAsync();
        Assert.That((await Resumes.ReadAsync(Person.Id, await OpenedAsync())).Document.Basics.Name, Is.EqualTo("Zoë Novák"));
    }

    [Test]
    public async Task The_report_is_accessible_and_fits_a_phone()
    {
        await OpenAsync("/resumes/import");
        await UploadAsync("""{"basics":{"name":"Zoë Novák"},"work":[{"name":"Northwind Labs","startDate":"spring 2019","mood":"good"}]}""");
        await Page.GetByText("Experience").ClickAsync();
        await Expect(Page.GetByText("Northwind Labs")).ToBeVisibleAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    [TestCase("This is not JSON at all.", "JSON")]
    [TestCase("[1, 2, 3]", "JSON")]
    [TestCase("", "This file is empty.")]
    public async Task A_file_that_is_no_resume_is_refused_in_words(string text, string words)
    {
        await OpenAsync("/resumes/import");
        await UploadAsync(text);
        await Expect(Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = words })).ToBeVisibleAsync();
        await Expect(Page.GetByLabel("JSON Resume file")).ToBeEnabledAsync();
    }

    [Test]
    public async Task Wrong_types_are_reported_and_the_rest_comes_in()
    {
        await OpenAsync("/resumes/import");
        await UploadAsync("""{"basics":{"name":["not","a","name"],"email":"zoe@example.com"},"work":"none","skills":[{"name":"Figma"}]}""");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Not understood" })).ToBeVisibleAsync();
        await Page.GetByText("Skills", new() { Exact = true }).ClickAsync();
        await Expect(Page.GetByText("Figma")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Ten_thousand_items_come_in_up_to_the_limit_and_the_rest_is_named()
    {
        var items = string.Join(',', Enumerable.Range(1, 10_000).Select(i => $$"""{"name":"Skill {{i}}"}"""));
        await OpenAsync("/resumes/import");
        await UploadAsync($$"""{"skills":[{{items}}]}""");
        await Expect(Page.GetByText("500 entries", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(Page.GetByText("Left out", new() { Exact = false }).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_file_of_50_megabytes_is_refused_before_it_is_read()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.json");
        await using (var file = File.Create(path)) file.SetLength(50 * 1024 * 1024);
        try
        {
            await OpenAsync("/resumes/import");
            await Page.GetByLabel("JSON Resume file").SetInputFilesAsync(path);
            await Expect(Page.GetByText("This file has 50 MB. A file may have at most 10 MB.")).ToBeVisibleAsync();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private Task UploadAsync(string text) => Page.GetByLabel("JSON Resume file")
        .SetInputFilesAsync(new FilePayload { Name = "resume.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
}
