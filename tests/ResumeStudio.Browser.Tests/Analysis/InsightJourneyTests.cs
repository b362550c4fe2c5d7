using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Resumes;
using static Microsoft.Playwright.Assertions;

namespace ResumeStudio.Browser.Tests.Analysis;

/// <summary>Past a finding that stays as it is, words of one's own, and the review of a portfolio.</summary>
public sealed class InsightJourneyTests : JourneyTest
{
    private const string Weak = "Responsible for the on-call rota", Unknown = "zorbleflux";
    private Guid _resume, _owner;

    [SetUp]
    public async Task StartAsync()
    {
        _owner = (await SignInAsync()).Id;
        var document = ExamplePersons.Find("engineer").Create();
        document.Sections.First(section => section.Kind == SectionKind.Work).Items.OfType<WorkItem>().First().Roles[0].Highlights[0].Text = Weak;
        document.Sections.First(section => section.Kind == SectionKind.Work).Items.OfType<WorkItem>().First().Roles[0].Highlights[1].Text = $"Cut the {Unknown} from 40 minutes to six for 60 services";
        _resume = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, "Platform engineer", document);
    }

    [Test]
    public async Task A_pasted_posting_is_kept_and_its_match_stands_beside_the_report()
    {
        await Page.GotoAsync($"/insights/{_resume}");
        await Page.Locator(".insight[data-ready]").WaitForAsync();
        await Page.GetByLabel("Hold it against a posting").SelectOptionAsync("new");
        await Page.GetByLabel("Job title").FillAsync("Platform engineer");
        await AssertAccessibleAsync();
        await Page.GetByLabel("Text of the posting").FillAsync("Requirements:\n- Experience with PostgreSQL\n- Experience with COBOL");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Keep this posting" }).ClickAsync();
        await Expect(Page.Locator("#posting-choice option:checked")).ToHaveTextAsync("Platform engineer");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Analyse", Exact = true }).ClickAsync();
        var match = Page.Locator(".kept-match");
        await match.WaitForAsync(new() { Timeout = 90_000 });
        await match.GetByText("What it asks for").ClickAsync();
        await Expect(match).ToContainTextAsync("Experience with COBOL");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    [Test]
    public async Task A_finding_that_stays_as_it_is_is_folded_away_with_its_reason_and_comes_back()
    {
        await OpenReportAsync();
        var finding = WeakOpener;
        await finding.GetByRole(AriaRole.Button, new() { Name = "Ignore" }).ClickAsync();
        await finding.GetByRole(AriaRole.Button, new() { Name = "Ignore it" }).ClickAsync();
        await finding.GetByText("Say in a few words why.").WaitForAsync();
        await AssertAccessibleAsync();
        await finding.GetByLabel("Why does it stay as it is?").FillAsync("That is the title of the duty.");
        await finding.GetByRole(AriaRole.Button, new() { Name = "Ignore it" }).ClickAsync();
        await Expect(finding).ToHaveCountAsync(0);
        await Page.GetByText("1 ignored").ClickAsync();
        await Page.GetByText("That is the title of the duty.").WaitForAsync();
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await Expect(finding).ToHaveCountAsync(1);
        foreach (var summary in await Page.Locator("summary").AllAsync()) await summary.ClickAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.GotoAsync("/insights");
        await AssertAccessibleAsync();
    }

    [Test]
    public async Task A_line_is_mended_beside_its_report_with_a_word_that_was_offered_and_taken_back()
    {
        await OpenReportAsync();
        var finding = Page.Locator(".check").Filter(new() { HasText = "R-W9" }).Locator(".finding").Filter(new() { HasText = Unknown });
        await finding.GetByRole(AriaRole.Button, new() { Name = "Fix here" }).ClickAsync();
        var text = finding.GetByRole(AriaRole.Textbox);
        await Expect(text).ToHaveValueAsync($"Cut the {Unknown} from 40 minutes to six for 60 services");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await text.FillAsync("Cut the build from 40 minutes to six for 60 services");
        await finding.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await finding.GetByText("Saved. It counts from the next analysis on.").WaitForAsync();
        Assert.That(await LineAsync(), Is.EqualTo("Cut the build from 40 minutes to six for 60 services"));
        await AssertAccessibleAsync();
        await finding.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await finding.GetByRole(AriaRole.Button, new() { Name = "Fix here" }).WaitForAsync();
        Assert.That(await LineAsync(), Does.Contain(Unknown));
        await WeakOpener.GetByRole(AriaRole.Button, new() { Name = "Fix here" }).ClickAsync();
        var offer = WeakOpener.Locator("button.chip").First;
        var word = await offer.InnerTextAsync();
        await offer.ClickAsync();
        await Expect(WeakOpener.GetByRole(AriaRole.Textbox)).ToHaveValueAsync(Weak.Replace("Responsible for", char.ToUpperInvariant(word[0]) + word[1..]));
    }

    [Test]
    public async Task A_word_that_the_checker_does_not_know_is_kept_and_counts_from_the_next_analysis_on()
    {
        await OpenReportAsync();
        var finding = Page.Locator(".check").Filter(new() { HasText = "R-W9" }).Locator(".finding").Filter(new() { HasText = Unknown });
        await finding.GetByRole(AriaRole.Button, new() { Name = "Keep as my word" }).ClickAsync();
        await finding.GetByText("is one of your words").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Analyse again" }).ClickAsync();
        await Page.GetByText("in 2 analyses").WaitForAsync(new() { Timeout = 60_000 });
        await Expect(finding).ToHaveCountAsync(0);
        var pdf = await Page.APIRequest.GetAsync(await PdfAddressAsync());
        Assert.That((pdf.Headers["content-type"], Encoding.ASCII.GetString((await pdf.BodyAsync())[..5])), Is.EqualTo(("application/pdf", "%PDF-")));
        await Page.GotoAsync("/insights/words");
        await Page.Locator("[data-ready]").WaitForAsync();
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Remove {Unknown}" }).ClickAsync();
        await Page.GetByText("There are none yet.").WaitForAsync();
    }

    [Test]
    public async Task A_portfolio_is_reviewed_and_each_gap_leads_to_its_field()
    {
        var portfolio = await Server.Services.GetRequiredService<PortfolioService>().CreateAsync(_owner, "Selected work", ExamplePortfolio.Create());
        await Page.GotoAsync($"/insights/portfolios/{portfolio}");
        await Page.Locator(".insight[data-ready]").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Review", Exact = true }).ClickAsync();
        await Page.Locator(".score-total").WaitForAsync();
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Go to field: Situation of Ledgerlint" }).ClickAsync();
        await Page.Locator("textarea:focus").FillAsync("Small companies found their mistakes in March, with the tax adviser beside them.");
        await Page.GetByText("Saved").First.WaitForAsync();
        await Page.GotoAsync($"/insights/portfolios/{portfolio}");
        await Page.GetByText("This report is older than the portfolio").WaitForAsync();
        await Page.Locator(".insight[data-ready]").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Review again" }).ClickAsync();
        await Page.GetByText("in 2 reviews").WaitForAsync();
        await Expect(Page.GetByRole(AriaRole.Article, new() { Name = "Ledgerlint" })).ToContainTextAsync("depth 55");
        foreach (var summary in await Page.Locator("summary").AllAsync()) await summary.ClickAsync();
        foreach (var review in new[] { 0, 1 }) await Page.GetByRole(AriaRole.Checkbox).Nth(review).CheckAsync();
        await Expect(Page.Locator(".comparison")).ToContainTextAsync("tells situation now");
        var pdf = await Page.APIRequest.GetAsync(await PdfAddressAsync());
        Assert.That(await Pdf.PdfTool.TextAsync(await pdf.BodyAsync()), Does.Contain("Portfolio review of").And.Contain("Ledgerlint: depth 55"));
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await Page.GotoAsync("/insights");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    private async Task<string> PdfAddressAsync() => (await Page.Locator("a[href$='report.pdf']").First.GetAttributeAsync("href"))!;

    private ILocator WeakOpener => Page.Locator(".check").Filter(new() { HasText = "R-W3" }).Locator(".finding").Filter(new() { HasText = "Responsible for" });

    private async Task<string> LineAsync() =>
        (await Server.Services.GetRequiredService<DocumentService>().OpenAsync(_owner, _resume)).Document.Sections.First(section => section.Kind == SectionKind.Work).Items.OfType<WorkItem>().First().Roles[0].Highlights[1].Text;

    private async Task OpenReportAsync()
    {
        await Page.GotoAsync($"/insights/{_resume}");
        await Page.Locator(".insight[data-ready]").WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Analyse", Exact = true }).ClickAsync();
        // The first analysis of the run waits for the browser's dictionary.
        await Page.Locator(".score-total").WaitForAsync(new() { Timeout = 90_000 });
    }
}
