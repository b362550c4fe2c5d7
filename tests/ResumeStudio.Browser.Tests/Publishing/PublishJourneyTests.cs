using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Portfolios.Examples;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Browser.Tests.Publishing;

/// <summary>From the owner's publish page to the static page that a visitor reads.</summary>
public sealed class PublishJourneyTests : JourneyTest
{
    private IPage _visitor = null!;
    private Guid _owner;
    private Guid _resume;

    [SetUp]
    public async Task StartAsync()
    {
        _owner = (await SignInAsync()).Id;
        _resume = await Server.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, "Engineer", ExamplePersons.Find("engineer").Create());
        _visitor = await NewPageAsync();
    }

    [Test]
    public async Task A_portfolio_is_published_read_and_closed()
    {
        var portfolio = await AddAsync(PortfolioDesigns.All[0].Id);
        await Page.GotoAsync($"/portfolios/{portfolio}/publish");
        await Page.Locator(".share-board[data-ready]").WaitForAsync();
        await Page.GetByLabel("Address", new() { Exact = true }).FillAsync(AddressOf(portfolio));
        await Page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        var address = await Page.Locator(".share-address a").GetAttributeAsync("href");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
        await _visitor.GotoAsync(address!);
        await Assertions.Expect(_visitor.GetByRole(AriaRole.Heading, new() { Name = "Mara Lindqvist" })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Unpublish" }).ClickAsync();
        await Page.GetByText("Not public").WaitForAsync();
        Assert.That((await _visitor.APIRequest.GetAsync(address!)).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task Views_are_shown_by_day_by_host_and_by_country_where_the_portfolio_is_published()
    {
        var portfolio = await AddAsync(PortfolioDesigns.All[0].Id);
        var publisher = Server.Services.GetRequiredService<PublishPortfolio>();
        await publisher.RunAsync(_owner, portfolio, AddressOf(portfolio), allowsIndexing: true);
        await CountAsync((await publisher.ReadAsync(_owner, portfolio)).Publication!.Id);
        await Page.GotoAsync($"/portfolios/{portfolio}/publish");
        await Assertions.Expect(Page.GetByText("110 views in the last 30 days")).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Row, new() { Name = "Directly, or not told 60" })).ToBeVisibleAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Row, new() { Name = "Germany" })).ToContainTextAsync("61");
        await AssertAccessibleAsync();
        await AssertFitsPhoneAsync();
    }

    [Test]
    public async Task Every_design_reads_well_without_script_at_each_width_by_day_and_night()
    {
        var faults = new List<string>();
        _visitor.Console += (_, message) => faults.Add(message.Text);
        _visitor.WebSocket += (_, socket) => faults.Add(socket.Url);
        _visitor.Request += (_, request) => { if (!request.Url.StartsWith(Server.Address, StringComparison.Ordinal)) faults.Add(request.Url); };
        foreach (var design in PortfolioDesigns.All)
        {
            var portfolio = await AddAsync(design.Id);
            await Server.Services.GetRequiredService<PublishPortfolio>().RunAsync(_owner, portfolio, AddressOf(portfolio), allowsIndexing: true);
            await _visitor.SetViewportSizeAsync(1440, 900);
            await _visitor.GotoAsync($"/p/{AddressOf(portfolio)}");
            await AssertAccessibleAsync(_visitor);
            await AssertFitsPhoneAsync(_visitor);
        }

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public async Task The_preview_image_is_drawn_from_the_page()
    {
        var portfolio = await AddAsync(PortfolioDesigns.All[0].Id);
        var publisher = Server.Services.GetRequiredService<PublishPortfolio>();
        await publisher.RunAsync(_owner, portfolio, AddressOf(portfolio), allowsIndexing: true);
        await Page.GotoAsync("/resumes");
        await Page.EvaluateAsync("async address => { while (!(await (await fetch(address)).text()).includes('og:image\"')) await new Promise(done => setTimeout(done, 100)); }", $"/p/{AddressOf(portfolio)}");
        var image = await Page.APIRequest.GetAsync($"{Server.Address}/p/{AddressOf(portfolio)}/preview.jpg");
        Assert.That((image.Status, image.Headers["content-type"]), Is.EqualTo((200, "image/jpeg")));
        Assert.That((await image.BodyAsync()).Take(3), Is.EqualTo(new byte[] { 0xFF, 0xD8, 0xFF }));
    }

    [Test]
    public async Task The_export_opens_from_a_folder_with_the_network_off()
    {
        var portfolio = await AddAsync(PortfolioDesigns.All[^1].Id);
        var folder = Directory.CreateTempSubdirectory("studio-export-").FullName;
        await using (var zip = new MemoryStream(await (await Page.APIRequest.GetAsync($"{Server.Address}/portfolios/{portfolio}/portfolio.zip")).BodyAsync()))
            await ZipFile.ExtractToDirectoryAsync(zip, folder);
        await using var offline = await Studio.Browser.NewContextAsync(new() { Offline = true });
        var page = await offline.NewPageAsync();
        var faults = new List<string>();
        page.RequestFailed += (_, request) => faults.Add(request.Url);
        page.Console += (_, message) => faults.Add(message.Text);
        await page.GotoAsync(new Uri(Path.Combine(folder, "index.html")).AbsoluteUri);
        var fonts = await page.EvaluateAsync<string[]>("async () => { await document.fonts.ready; return [...document.fonts].filter(font => font.status !== 'unloaded').map(font => font.status); }");
        Assert.That(fonts, Is.Not.Empty.And.All.EqualTo("loaded"));
        await AssertAccessibleAsync(page);
        Assert.That(faults, Is.Empty);
        Assert.That(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.hash).filter(hash => !document.getElementById(hash.slice(1)))"), Is.Empty);
        Directory.Delete(folder, recursive: true);
    }

    private async Task CountAsync(Guid publication)
    {
        await using var db = await Server.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        for (var day = 0; day < 10; day++)
            foreach (var (host, views) in new[] { ("", 6), ("news.example.com", day) })
                db.Add(SiteDay.Of(publication, today.AddDays(-day), host)).Entity.Add(views);
        db.Add(SiteDay.Of(publication, today.AddDays(-12), "news.example.com")).Entity.Add(5);
        foreach (var (country, views) in new[] { ("DE", 61), ("SE", 34), ("BR", 3) }) db.Add(SiteCountry.Of(publication, today, country)).Entity.Add(views);
        await db.SaveChangesAsync();
    }

    private static string AddressOf(Guid portfolio) => $"mara-{portfolio:N}"[..30];

    private Task<Guid> AddAsync(string design)
    {
        var document = ExamplePortfolio.Create();
        (document.ResumeId, document.Theme.Design) = (_resume, design);
        return Server.Services.GetRequiredService<PortfolioService>().CreateAsync(_owner, "Site " + design, document);
    }
}
