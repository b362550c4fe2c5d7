using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Tests.Sharing;

/// <summary>What visitors of a shared resume get, and that each decision of the owner binds from the next request.</summary>
public sealed class SharedResumeTests
{
    private StudioFactory _studio = null!;
    private AdjustableClock _clock = null!;
    private HttpClient _visitor = null!;
    private Guid _owner;
    private Guid _resume;

    [SetUp]
    public async Task PublishAsync()
    {
        _clock = new AdjustableClock();
        _studio = new StudioFactory { Replace = services => services.AddSingleton<TimeProvider>(_clock) };
        _owner = (await _studio.AddUserAsync()).Id;
        _visitor = NewVisitor();
        _resume = await Resumes.CreateAsync(_owner, "Engineer", new() { Basics = new() { Name = "Mara Lindqvist", Email = "mara@example.com", Url = "https://mara.example.com" } });
        await PublishAsync(new());
    }

    [TearDown]
    public void Close()
    {
        _visitor.Dispose();
        _studio.Dispose();
    }

    private ResumeService Resumes => _studio.Services.GetRequiredService<ResumeService>();

    private LinkService Links => _studio.Services.GetRequiredService<LinkService>();

    private PublishResume Publisher => _studio.Services.GetRequiredService<PublishResume>();

    [Test]
    public async Task A_visitor_reads_the_page_without_script_cookie_or_hidden_details()
    {
        var answer = await _visitor.GetAsync("/r/mara");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(html, Does.Contain("Mara Lindqvist").And.Contain("mara.example.com").And.Contain("noindex").And.Not.Contain("mara@example.com").And.Not.Contain("<script"));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        Assert.That(answer.Headers.GetValues("X-Robots-Tag").Single(), Is.EqualTo("noindex, nofollow"));
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.Not.Contain("unsafe"));
    }

    [Test]
    public async Task What_the_browser_has_is_not_sent_again()
    {
        var tag = (await _visitor.GetAsync("/r/mara")).Headers.ETag!;
        using var again = new HttpRequestMessage(HttpMethod.Get, "/r/mara") { Headers = { IfNoneMatch = { tag } } };
        Assert.That((await _visitor.SendAsync(again)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        using var between = new HttpRequestMessage(HttpMethod.Get, "/r/mara") { Headers = { IfNoneMatch = { new("\"other\""), new(tag.Tag, isWeak: true) } } };
        Assert.That((await _visitor.SendAsync(between)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        await ChangeAsync(new() { Title = "Another title" });
        using var changed = new HttpRequestMessage(HttpMethod.Get, "/r/mara") { Headers = { IfNoneMatch = { tag } } };
        Assert.That(await (await _visitor.SendAsync(changed)).Content.ReadAsStringAsync(), Does.Contain("<title>Another title</title>"));
    }

    [TestCase("br, gzip", "br")]
    [TestCase("gzip, br;q=0", null)]
    [TestCase("identity", null)]
    public async Task The_page_is_compressed_for_those_who_read_that(string accepted, string? sent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/r/mara");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        var answer = await _visitor.SendAsync(request);
        Assert.That(answer.Content.Headers.ContentEncoding.SingleOrDefault(), Is.EqualTo(sent));
    }

    [Test]
    public async Task Later_edits_stay_private_until_they_are_published()
    {
        await RewriteAsync("Nora Vestergaard");
        Assert.That(await _visitor.GetStringAsync("/r/mara"), Does.Contain("Mara Lindqvist"));
        await PublishAsync(new());
        Assert.That(await _visitor.GetStringAsync("/r/mara"), Does.Contain("Nora Vestergaard").And.Not.Contain("Mara"));
    }

    [Test]
    public async Task Each_decision_binds_from_the_next_request()
    {
        await _visitor.GetStringAsync("/r/mara");
        await ChangeAsync(new() { Shown = ContactDetails.Email });
        Assert.That(await _visitor.GetStringAsync("/r/mara"), Does.Contain("mara@example.com").And.Not.Contain("mara.example.com\""));
        await ChangeAsync(new() { AllowsIndexing = true });
        Assert.That(await _visitor.GetStringAsync("/r/mara"), Does.Not.Contain("noindex"));
        await ChangeAsync(new() { ExpiresAt = _clock.GetUtcNow().AddHours(1) });
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.That(await StatusAsync("/r/mara"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Unpublishing_and_deleting_close_it_at_once_and_restoring_opens_it()
    {
        await _visitor.GetStringAsync("/r/mara");
        await Resumes.DeleteAsync(_owner, _resume);
        Assert.That(await StatusAsync("/r/mara"), Is.EqualTo(HttpStatusCode.NotFound));
        await Resumes.RestoreAsync(_owner, _resume);
        Assert.That(await StatusAsync("/r/mara"), Is.EqualTo(HttpStatusCode.OK));
        await Links.CloseAsync(_owner, (await PageAsync()).Id);
        Assert.That(await StatusAsync("/r/mara"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_former_address_leads_to_the_new_one_and_stays_its_owners()
    {
        await _visitor.GetStringAsync("/r/mara");
        await Links.ChangeAsync(_owner, (await PageAsync()).Id, new(new(), "mara-lindqvist"));
        var answer = await _visitor.GetAsync("/r/mara");
        Assert.That((answer.StatusCode, answer.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, "/r/mara-lindqvist")));
        var other = (await _studio.AddUserAsync()).Id;
        var theirs = await Resumes.CreateAsync(other, "Engineer", ResumeDocument.Blank());
        foreach (var slug in new[] { "mara", "rnara", "mara-l1ndqvist" })
            Assert.That(async () => await Publisher.PublishPageAsync(other, theirs, new(new(), slug)), Throws.Exception.Message.Contains("taken"), slug);
    }

    [Test]
    public async Task The_same_address_serves_one_resume_of_an_owner()
    {
        var second = await Resumes.CreateAsync(_owner, "Other", ResumeDocument.Blank());
        Assert.That(async () => await Publisher.PublishPageAsync(_owner, second, new(new(), "mara")), Throws.Exception.Message.Contains("another page"));
    }

    [Test]
    public async Task Nobody_publishes_or_changes_what_is_not_theirs()
    {
        var other = (await _studio.AddUserAsync()).Id;
        var page = (await PageAsync()).Id;
        Assert.That(async () => await Publisher.PublishPageAsync(other, _resume, new(new(), "other")), Throws.TypeOf<NotFoundException>());
        Assert.That(async () => await Links.ChangeAsync(other, page, new(new())), Throws.TypeOf<NotFoundException>());
        Assert.That(async () => await Links.CloseAsync(other, page), Throws.TypeOf<NotFoundException>());
        Assert.That(async () => await Links.ReadAsync(other, _resume), Throws.TypeOf<NotFoundException>());
        Assert.That(await Links.ReadDaysAsync(other, page, DateOnly.MinValue), Is.Empty);
    }

    [Test]
    public async Task An_unconfirmed_account_publishes_nothing()
    {
        await using (var db = await _studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync())
        {
            (await db.Users.SingleAsync(user => user.Id == _owner)).EmailConfirmed = false;
            await db.SaveChangesAsync();
        }

        Assert.That(async () => await PublishAsync(new()), Throws.Exception.Message.EqualTo(PublishResume.Unconfirmed));
    }

    [Test]
    public async Task Visitors_at_the_same_moment_get_the_same_page()
    {
        var pages = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => _visitor.GetStringAsync("/r/mara")));
        Assert.That(pages.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_another_process_writes_is_seen_a_minute_later()
    {
        await _visitor.GetStringAsync("/r/mara");
        await using (var db = await _studio.Services.GetRequiredService<IDbContextFactory<StudioDbContext>>().CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("DELETE FROM GivenSlugs");
        Assert.That(await StatusAsync("/r/mara"), Is.EqualTo(HttpStatusCode.OK), "no commit of this process told of it");
        _clock.Advance(Freshness.Length);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await StatusAsync("/r/mara") is HttpStatusCode.OK) limit.Token.ThrowIfCancellationRequested();
        Assert.That(await StatusAsync("/r/mara"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/r/nobody")]
    [TestCase("/r/%D0%BC%D0%B0%D1%80%D0%B0")]
    [TestCase("/r/..%2f..%2fhealth")]
    [TestCase("/r/mara/resume.pdf")]
    [TestCase("/r/mara/photo.jpg")]
    [TestCase("/s/unknown")]
    public async Task What_is_not_there_answers_404(string path) => Assert.That(await StatusAsync(path), Is.EqualTo(HttpStatusCode.NotFound));

    private HttpClient NewVisitor()
    {
        var visitor = _studio.NewClient();
        visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        return visitor;
    }

    private Task PublishAsync(LinkTerms terms) => Publisher.PublishPageAsync(_owner, _resume, new(terms, "mara"));

    private async Task ChangeAsync(LinkTerms terms) => await Links.ChangeAsync(_owner, (await PageAsync()).Id, new(terms));

    private async Task<ResumeLink> PageAsync() => (await Links.ReadAsync(_owner, _resume)).Page!.Link;

    private async Task<HttpStatusCode> StatusAsync(string path) => (await _visitor.GetAsync(path)).StatusCode;

    private async Task RewriteAsync(string name)
    {
        var documents = _studio.Services.GetRequiredService<DocumentService>();
        var opened = await documents.OpenAsync(_owner, _resume);
        opened.Document.Basics.Name = name;
        await documents.SaveAsync(_owner, _resume, opened.Version, opened.Document);
    }
}
