using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Files;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Sharing;

/// <summary>A link with a limit of views hands out the resume that often, by whatever way and to whomever.</summary>
public sealed class ViewLimitTests
{
    private const string Name = "Mara Lindqvist";
    private StudioFactory _studio = null!;
    private AdjustableClock _clock = null!;
    private HttpClient _visitor = null!;
    private Guid _owner;
    private Guid _resume;

    [SetUp]
    public async Task OpenAsync()
    {
        _clock = new AdjustableClock();
        _studio = new StudioFactory
        {
            Replace = services =>
            {
                services.RemoveScheduler();
                services.AddSingleton<TimeProvider>(_clock);
            },
        };
        _visitor = _studio.NewClient();
        _visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        _owner = (await _studio.AddUserAsync()).Id;
        _resume = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, "Engineer", new() { Basics = new() { Name = Name } });
    }

    [TearDown]
    public void Close()
    {
        _visitor.Dispose();
        _studio.Dispose();
    }

    [Test]
    public async Task A_pdf_belongs_to_the_view_just_taken_and_is_gone_ten_minutes_later()
    {
        var token = await MakeAsync(1);
        Assert.That(await StatusAsync("/s/" + token), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusAsync($"/s/{token}/resume.pdf"), Is.EqualTo(HttpStatusCode.OK));
        _clock.Advance(ResumeLink.FilesAfterView);
        Assert.That(await StatusAsync($"/s/{token}/resume.pdf"), Is.EqualTo(HttpStatusCode.Gone));
    }

    [Test]
    public async Task A_pdf_taken_without_the_page_spends_the_view()
    {
        var token = await MakeAsync(1);
        Assert.That(await StatusAsync($"/s/{token}/resume.pdf"), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusAsync("/s/" + token), Is.EqualTo(HttpStatusCode.Gone));
        _clock.Advance(ResumeLink.FilesAfterView);
        Assert.That(await StatusAsync($"/s/{token}/resume.pdf"), Is.EqualTo(HttpStatusCode.Gone));
    }

    [Test]
    public async Task The_limit_holds_for_the_public_page_too()
    {
        await Publisher.PublishPageAsync(_owner, _resume, new(new() { MaximumViews = 1 }, "mara"));
        await FinishFilesAsync();
        Assert.That(await StatusAsync("/r/mara/preview.jpg"), Is.EqualTo(HttpStatusCode.NotFound), "a picture of the resume that costs nothing");
        Assert.That(await StatusAsync("/r/mara"), Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await StatusAsync("/r/mara/resume.pdf"), Is.EqualTo(HttpStatusCode.OK), "it belongs to the last view");
        _clock.Advance(ResumeLink.FilesAfterView);
        Assert.That(await StatusAsync("/r/mara/resume.pdf"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("curl/8.5.0")]
    [TestCase("Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)")]
    [TestCase(null)]
    public async Task A_program_gets_nothing_of_the_resume_and_uses_nothing_up(string? program)
    {
        var token = await MakeAsync(1);
        using var client = _studio.NewClient();
        if (program is not null) client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", program);
        var page = await client.GetAsync("/s/" + token);
        Assert.That((page.StatusCode, (await page.Content.ReadAsStringAsync()).Contains(Name)), Is.EqualTo((HttpStatusCode.OK, false)));
        Assert.That((await client.GetAsync($"/s/{token}/resume.pdf")).StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await ViewsAsync(), Is.Zero);
        Assert.That(await _visitor.GetStringAsync("/s/" + token), Does.Contain(Name));
    }

    [Test]
    public async Task What_a_browser_asks_for_ahead_is_refused_so_that_it_asks_again()
    {
        var token = await MakeAsync(1);
        using var ahead = new HttpRequestMessage(HttpMethod.Get, "/s/" + token) { Headers = { { "Sec-Purpose", "prefetch;prerender" } } };
        Assert.That((await _visitor.SendAsync(ahead)).StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await _visitor.GetStringAsync("/s/" + token), Does.Contain(Name));
    }

    [TestCase(1)]
    [TestCase(null)]
    public async Task Head_costs_and_counts_nothing(int? limit)
    {
        var token = await MakeAsync(limit);
        using var head = new HttpRequestMessage(HttpMethod.Head, "/s/" + token);
        Assert.That((await _visitor.SendAsync(head)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await _studio.Services.GetRequiredService<ViewCounter>().WriteAsync();
        Assert.That(await ViewsAsync(), Is.Zero);
        Assert.That(await StatusAsync("/s/" + token), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task The_owner_looks_without_using_views_up()
    {
        var token = await MakeAsync(1);
        await using var db = await _studio.OpenAsync();
        using var owner = await _studio.NewClientAsync((await db.Users.FindAsync(_owner))!);
        owner.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        Assert.That(await owner.GetStringAsync("/s/" + token), Does.Contain(Name));
        Assert.That(await ViewsAsync(), Is.Zero);
    }

    private PublishResume Publisher => _studio.Services.GetRequiredService<PublishResume>();

    private async Task<string> MakeAsync(int? views)
    {
        var token = await Publisher.MakeSecretAsync(_owner, _resume, new(new() { MaximumViews = views }));
        await FinishFilesAsync();
        return token;
    }

    /// <summary>What the job does that prints.</summary>
    private async Task FinishFilesAsync()
    {
        await using var db = await _studio.OpenAsync();
        var made = await db.PublishedFiles.SingleAsync();
        await _studio.Services.GetRequiredService<IFileStore>().SaveAsync(made.PdfKey, Encoding.ASCII.GetBytes("%PDF-1.7"));
        made.Claim("test", _clock.GetUtcNow(), TimeSpan.FromMinutes(1));
        made.Complete(_clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    private async Task<int> ViewsAsync()
    {
        await using var db = await _studio.OpenAsync();
        return (await db.ResumeLinks.SingleAsync()).Views;
    }

    private async Task<HttpStatusCode> StatusAsync(string path) => (await _visitor.GetAsync(path)).StatusCode;
}
