using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Browser.Tests.Pdf;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Web.Features.Resumes;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Journeys;

/// <summary>The steps from an analysis to a tailored resume and its letter as PDFs, each looked at by axe and at the width of a phone.</summary>
public abstract class WholeWayTest : JourneyTest
{
    protected const string Weak = "Responsible for the on-call rota";
    private const string Posting = "Infrastructure engineer\n\nRequirements\n- Terraform and PostgreSQL\n- Experience with tidal turbines\n- Willingness to travel\n\nNice to have\n- Swedish";

    protected Guid Owner { get; private set; }

    protected Guid Resume { get; private set; }

    protected ResumeService Resumes => Server.Services.GetRequiredService<ResumeService>();

    protected static ResumeDocument Written()
    {
        var document = ExamplePersons.Find("engineer").Create();
        LinesOf(document).Insert(0, new() { Text = Weak });
        return document;
    }

    protected static List<Bullet> LinesOf(ResumeDocument document) => document.Sections.First(section => section.Kind == SectionKind.Work).Items.OfType<WorkItem>().First().Roles[0].Highlights;

    protected async Task StartAsync(ResumeDocument document)
    {
        Owner = (await SignInAsync()).Id;
        Resume = await Resumes.CreateAsync(Owner, "Platform engineer", document);
    }

    protected async Task AnalyseAsync(Guid resume)
    {
        await Page.GotoAsync($"/insights/{resume}");
        await Page.Locator(".insight[data-ready]").WaitForAsync();
        await ClickAsync("Analyse");
        // The first analysis of a program waits for the browser's dictionary.
        await Page.Locator(".score-total").WaitForAsync(new() { Timeout = 90_000 });
        await LookAsync();
    }

    protected async Task MatchAsync()
    {
        await Page.GotoAsync("/tailor");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Add a posting" }).First.ClickAsync();
        await Page.Locator(".posting-form").WaitForAsync();
        await Page.Locator("[data-ready]").WaitForAsync();
        await Page.Locator("#company").FillAsync("Contoso Freight");
        await Page.GetByLabel("Text of the posting").FillAsync(Posting);
        await ClickAsync("Read the posting");
        await Page.Locator(".match[data-ready] .score-total").WaitForAsync();
    }

    protected async Task TailorAsync()
    {
        await ClickAsync("Tailor this resume");
        await Page.Locator(".match[data-ready] article.edit").First.WaitForAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Make the new resume" })).ToBeDisabledAsync();
    }

    /// <summary>Makes the new resume; the one that it comes from stays as it is.</summary>
    protected async Task<Guid> MakeAsync()
    {
        var before = (await Resumes.ReadAsync(Owner, Resume)).Document;
        await ClickAsync("Make the new resume");
        await Page.WaitForURLAsync("**/resumes/*");
        var made = Guid.Parse(Page.Url.Split('/')[^1]);
        Assert.That((await Resumes.ReadAsync(Owner, made)).Title, Is.EqualTo("Platform engineer – Infrastructure engineer"));
        Assert.That(LinesOf((await Resumes.ReadAsync(Owner, Resume)).Document).Select(line => line.Text), Is.EqualTo(LinesOf(before).Select(line => line.Text)));
        return made;
    }

    /// <summary>The new resume as PDF, made and downloaded by its buttons.</summary>
    protected async Task<string> PrintResumeAsync()
    {
        await ClickAsync("Download PDF");
        var download = await Page.RunAndWaitForDownloadAsync(() => ClickAsync("Make the PDF"), new() { Timeout = 60_000 });
        return Joined(await PdfTool.TextAsync(await File.ReadAllBytesAsync((await download.PathAsync())!)));
    }

    /// <summary>A letter with the new resume's facts, its first blank filled in; the text of its PDF.</summary>
    protected async Task<string> WriteLetterAsync(Guid made, string why)
    {
        await Page.GotoAsync("/tailor");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Infrastructure engineer", Exact = true }).ClickAsync();
        await Page.Locator(".match[data-ready] .score-total").WaitForAsync();
        await Page.GotoAsync($"{Page.Url.Split('?')[0]}?resume={made}");
        await Page.Locator(".match[data-ready] .score-total").WaitForAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Write a letter" }).ClickAsync();
        await Page.Locator("[data-ready] .letter-form").WaitForAsync();
        await Expect(Page.GetByLabel("Company")).ToHaveValueAsync("Contoso Freight");
        await LookAsync();
        await ClickAsync("Draft the letter");
        await Page.Locator(".letter-desk[data-ready]").WaitForAsync();
        await Expect(Page.Locator(".evidence .chip.bad")).ToHaveCountAsync(0);
        var body = Page.GetByLabel("Letter", new() { Exact = true });
        await body.FillAsync((await body.InputValueAsync()).Replace(LetterDraft.WhyIn("en"), why));
        await body.BlurAsync();
        await Expect(Page.FrameLocator("iframe").Locator(".pages")).ToContainTextAsync(why);
        return await SaveAndPrintAsync();
    }

    /// <summary>What a designer and a person with a screen reader would circle.</summary>
    protected async Task LookAsync()
    {
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.SetViewportSizeAsync(1440, 900);
    }

    protected Task ClickAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private async Task<string> SaveAndPrintAsync()
    {
        await ClickAsync("Save");
        await Page.GetByText("1 earlier version").WaitForAsync();
        await LookAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("a.btn[href$='letter.pdf']").ClickAsync(), new() { Timeout = 60_000 });
        return Joined(await PdfTool.TextAsync(await File.ReadAllBytesAsync((await download.PathAsync())!)));
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
