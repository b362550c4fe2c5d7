using Microsoft.Playwright;

namespace ResumeStudio.Browser.Tests.Resumes;

public sealed class StartTests : DashboardTest
{
    [TestCase("A full example to replace", "Tomás Herrera")]
    [TestCase("A blank page", "")]
    public async Task A_resume_starts_from_a_design_and_opens(string start, string name)
    {
        await OpenAsync("/resumes/new");
        await Page.GetByLabel("Title").FillAsync("My first resume");
        await Page.GetByLabel(start).CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sidebar" }).ClickAsync();
        var (title, document) = await Resumes.ReadAsync(Person.Id, await OpenedAsync());
        Assert.That((title, document.Basics.Name, document.Theme.Template), Is.EqualTo(("My first resume", name, "sidebar")));
    }
}
