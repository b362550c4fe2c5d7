using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Web.Features.Resumes;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Tailoring;

/// <summary>Files that hold a posting or a resume. The way from a posting to a new resume is one of <see cref="Journeys.WholeWayByRulesTests"/>.</summary>
public sealed class TailorJourneyTests : JourneyTest
{
    private Guid _owner;

    [SetUp]
    public async Task StartAsync()
    {
        _owner = (await SignInAsync()).Id;
        await Resumes.CreateAsync(_owner, "Platform engineer", ExamplePersons.Find("engineer").Create());
    }

    [Test]
    public async Task A_posting_as_PDF_is_read_and_a_file_of_another_kind_is_refused_in_words()
    {
        var printed = await Context.Browser!.NewPageAsync();
        await printed.SetContentAsync("<title>Job</title><h1>Infrastructure engineer</h1><h2>Requirements</h2><ul><li>Terraform and Kubernetes</li><li>Experience with tidal turbines</li></ul>");
        var pdf = await printed.PdfAsync();
        await printed.CloseAsync();
        await Page.GotoAsync("/tailor/new");
        await Page.Locator("[data-ready]").WaitForAsync();
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "job.txt", MimeType = "text/plain", Buffer = [0x89, 0x50, 0, 1, 2] });
        await Page.GetByText("neither text nor Markdown").WaitForAsync();
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "job.pdf", MimeType = "application/pdf", Buffer = pdf });
        await Expect(Page.Locator("#text")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Requirements\n.*Terraform and Kubernetes\n.*Experience with tidal turbines", System.Text.RegularExpressions.RegexOptions.Singleline));
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Read the posting" }).ClickAsync();
        await Expect(Page.Locator(".requirement")).ToHaveCountAsync(2);
    }

    [Test]
    public async Task A_resume_is_uploaded_looked_at_and_saved()
    {
        const string Text = "Inga Berg\nCrane operator\ninga@example.com\n\nExperience\nCrane operator, Harbour AB, Oslo 2019 – present\n- Moved 40,000 containers without an accident\n\nSkills\nCranes, Rigging\n";
        await Page.GotoAsync("/tailor");
        await Page.Locator("[data-ready]").WaitForAsync();
        await Page.Locator(".page-head").GetByRole(AriaRole.Button, new() { Name = "More" }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = "Upload a resume" }).ClickAsync();
        await Page.Locator(".drop").WaitForAsync();
        await Page.Locator("[data-ready]").WaitForAsync();
        await AssertAccessibleAsync();
        await Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "inga.md", MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes(Text) });
        await Page.GetByText("“Crane operator” was taken for the position and “Harbour AB” for the employer.").WaitForAsync();
        await Page.GetByText("1 entry").First.ClickAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Save as a new resume" }).ClickAsync();
        await Page.WaitForURLAsync("**/resumes/*");
        var (title, document) = await Resumes.ReadAsync(_owner, Guid.Parse(Page.Url.Split('/')[^1]));
        Assert.That((title, FirstLine(document)), Is.EqualTo(("Inga Berg", "Moved 40,000 containers without an accident")));
    }

    private ResumeService Resumes => Server.Services.GetRequiredService<ResumeService>();

    private static string FirstLine(ResumeDocument document) =>
        document.Sections.First(section => section.Kind == SectionKind.Work).Items.OfType<WorkItem>().First().Roles[0].Highlights[0].Text;
}
