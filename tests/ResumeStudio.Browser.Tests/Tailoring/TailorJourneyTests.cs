using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Resumes;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Tailoring;

/// <summary>From a posting to the match, to proposals, and to a new resume beside the old one.</summary>
public sealed class TailorJourneyTests : JourneyTest
{
    private const string Posting = "Infrastructure engineer\n\nRequirements\n- Terraform and PostgreSQL\n- Experience with tidal turbines\n- Willingness to travel\n\nNice to have\n- Swedish";

    private Guid _owner, _resume;

    [SetUp]
    public async Task StartAsync()
    {
        _owner = (await SignInAsync()).Id;
        var document = ExamplePersons.Find("engineer").Create();
        document.Sections.First(section => section.Kind == SectionKind.Work).Items.OfType<WorkItem>().First().Roles[0].Highlights.Insert(0, new() { Text = "Sorted the cellar and its keys" });
        _resume = await Resumes.CreateAsync(_owner, "Platform engineer", document);
    }

    [Test]
    public async Task A_posting_is_matched_and_the_accepted_proposals_become_a_new_resume()
    {
        await Page.GotoAsync("/tailor");
        await AssertAccessibleAsync();
        await AddPostingAsync();
        await Expect(Page.Locator(".requirement").Filter(new() { HasText = "tidal turbines" })).ToContainTextAsync("Not shown");
        await Expect(Page.Locator(".requirement").Filter(new() { HasText = "Willingness to travel" })).ToContainTextAsync("Answer in the application");
        foreach (var summary in await Page.Locator("summary").AllAsync()) await summary.ClickAsync();
        await Expect(Page.Locator(".sum-lines")).ToContainTextAsync("One must-have is not shown: at most 70");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Tailor this resume" }).ClickAsync();
        await Page.Locator("article.edit").First.WaitForAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Make the new resume" })).ToBeDisabledAsync();
        await WordHeadlineAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Accept all" }).ClickAsync();
        await Expect(Page.Locator("article.edit:not(.accepted)")).ToHaveCountAsync(0);
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Reject: Order of sections") }).ClickAsync();
        await Expect(Page.Locator("article.edit.rejected")).ToHaveCountAsync(1);
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Make the new resume" }).ClickAsync();
        await Page.WaitForURLAsync("**/resumes/*");
        await AssertMadeAsync(Guid.Parse(Page.Url.Split('/')[^1]));
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

    private async Task AddPostingAsync()
    {
        await Page.GetByRole(AriaRole.Link, new() { Name = "Add a posting" }).First.ClickAsync();
        await Page.Locator(".posting-form").WaitForAsync();
        await Page.Locator("[data-ready]").WaitForAsync();
        await Page.GetByLabel("Text of the posting").FillAsync(Posting);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Read the posting" }).ClickAsync();
        await Page.Locator(".score-total").WaitForAsync();
        await Page.Locator(".match[data-ready]").WaitForAsync();
    }

    // A wording of one's own is kept; what nothing in the resume proves is said.
    private async Task WordHeadlineAsync()
    {
        var card = Page.Locator("article.edit[aria-label^=Summary], article.edit[aria-label^=Headline]").First;
        await card.GetByRole(AriaRole.Button, new() { NameRegex = new("^Edit:") }).ClickAsync();
        await card.GetByLabel("Your wording").FillAsync("Engineer who saved 93 % of the cost.");
        await card.GetByRole(AriaRole.Button, new() { Name = "Accept this wording" }).ClickAsync();
        await card.GetByText("Make sure that it is true").WaitForAsync();
    }

    private async Task AssertMadeAsync(Guid made)
    {
        var (title, document) = await Resumes.ReadAsync(_owner, made);
        var (_, source) = await Resumes.ReadAsync(_owner, _resume);
        Assert.That(title, Is.EqualTo("Platform engineer – Infrastructure engineer"));
        Assert.That(FirstLine(source), Is.EqualTo("Sorted the cellar and its keys"));
        Assert.That(FirstLine(document), Is.Not.EqualTo(FirstLine(source)));
        Assert.That((await Resumes.ListAsync(_owner, new ResumeQuery())).Cards, Has.Count.EqualTo(2));
        await Page.GotoAsync("/tailor");
        await Expect(Page.GetByText("Resume made")).ToHaveCountAsync(1);
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private static string FirstLine(ResumeDocument document) =>
        document.Sections.First(section => section.Kind == SectionKind.Work).Items.OfType<WorkItem>().First().Roles[0].Highlights[0].Text;
}
