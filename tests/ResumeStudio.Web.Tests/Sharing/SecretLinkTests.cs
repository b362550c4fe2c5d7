using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Tests.Sharing;

/// <summary>Links with a secret: ends, limits of views, passwords and what they are counted as.</summary>
public sealed partial class SecretLinkTests
{
    private StudioFactory _studio = null!;
    private AdjustableClock _clock = null!;
    private HttpClient _visitor = null!;
    private Guid _owner;
    private Guid _resume;

    [SetUp]
    public async Task OpenAsync()
    {
        _clock = new AdjustableClock();
        _studio = new StudioFactory { Replace = services => services.AddSingleton<TimeProvider>(_clock) };
        _visitor = NewVisitor("Mozilla/5.0");
        _owner = (await _studio.AddUserAsync()).Id;
        _resume = await _studio.Services.GetRequiredService<ResumeService>().CreateAsync(_owner, "Engineer", new() { Basics = new() { Name = "Mara Lindqvist" } });
    }

    [TearDown]
    public void Close()
    {
        _visitor.Dispose();
        _studio.Dispose();
    }

    private LinkService Links => _studio.Services.GetRequiredService<LinkService>();

    private ViewCounter Views => _studio.Services.GetRequiredService<ViewCounter>();

    [Test]
    public async Task A_link_is_told_once_never_listed_and_leaks_to_nobody()
    {
        var answer = await _visitor.GetAsync("/s/" + await MakeAsync(new()));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.GetValues("Referrer-Policy").Single(), Is.EqualTo("no-referrer"));
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("noindex").And.Not.Contain("og:"));
    }

    [Test]
    public async Task A_revoked_link_and_one_that_has_expired_say_that_they_have_ended()
    {
        var revoked = await MakeAsync(new());
        await _visitor.GetAsync("/s/" + revoked);
        await Links.CloseAsync(_owner, (await FirstAsync()).Link.Id);
        Assert.That(await StatusAsync(revoked), Is.EqualTo(HttpStatusCode.Gone));
        var expiring = await MakeAsync(new() { ExpiresAt = _clock.GetUtcNow().AddDays(1) });
        Assert.That(await StatusAsync(expiring), Is.EqualTo(HttpStatusCode.OK));
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.That(await StatusAsync(expiring), Is.EqualTo(HttpStatusCode.Gone));
    }

    [Test]
    public async Task Of_many_visitors_at_once_only_as_many_come_in_as_views_are_left()
    {
        var token = await MakeAsync(new() { MaximumViews = 3 });
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => StatusAsync(token)));
        Assert.That(answers.Count(status => status is HttpStatusCode.OK), Is.EqualTo(3));
        Assert.That(answers.Count(status => status is HttpStatusCode.Gone), Is.EqualTo(9));
        Assert.That((await FirstAsync()).Link.Views, Is.EqualTo(3));
    }

    [Test]
    public async Task A_password_page_says_like_the_link_that_it_has_ended_or_was_asked_too_often()
    {
        var token = await MakeAsync(new(), "correct-horse");
        await Links.CloseAsync(_owner, (await FirstAsync()).Link.Id);
        var ended = await _visitor.GetAsync($"/s/{token}/password");
        Assert.That(ended.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(await ended.Content.ReadAsStringAsync(), Does.Contain("This link has ended"));
        for (var guess = 0; guess < 22; guess++) await _visitor.GetAsync($"/s/{ShareToken.New()}/password");
        var tooMany = await _visitor.GetAsync($"/s/{ShareToken.New()}/password");
        Assert.That((tooMany.StatusCode, tooMany.Headers.RetryAfter is not null), Is.EqualTo((HttpStatusCode.TooManyRequests, true)));
    }

    [Test]
    public async Task A_password_sent_to_a_link_that_ended_meanwhile_is_told_so()
    {
        var token = await MakeAsync(new(), "correct-horse");
        var sent = await SendPasswordAsync(token, "correct-horse", async () => await Links.CloseAsync(_owner, (await FirstAsync()).Link.Id));
        Assert.That((sent.StatusCode, (await sent.Content.ReadAsStringAsync()).Contains("has ended meanwhile")), Is.EqualTo((HttpStatusCode.Gone, true)));
    }

    [Test]
    public async Task Guessing_is_slowed_down_with_429()
    {
        var answers = new List<HttpResponseMessage>();
        for (var guess = 0; guess < 22; guess++) answers.Add(await _visitor.GetAsync("/s/" + ShareToken.New()));
        Assert.That(answers[0].StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(answers[^1].StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(answers[^1].Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
    }

    [Test]
    public async Task A_password_is_asked_for_on_a_page_of_its_own_and_a_new_one_ends_the_old_key()
    {
        var token = await MakeAsync(new(), "correct-horse");
        var closed = await _visitor.GetAsync("/s/" + token);
        Assert.That((closed.StatusCode, closed.Headers.Location?.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, $"/s/{token}/password")));
        Assert.That((await SendPasswordAsync(token, "wrong-horse")).Headers.Location, Is.Null);
        var open = await SendPasswordAsync(token, "correct-horse");
        var key = open.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("link-", StringComparison.Ordinal));
        Assert.That(key, Does.Contain("httponly").IgnoreCase.And.Contain("max-age=7200").IgnoreCase);
        Assert.That(await StatusAsync(token, key.Split(';')[0]), Is.EqualTo(HttpStatusCode.OK));
        await Links.ChangeAsync(_owner, (await FirstAsync()).Link.Id, new(new(), Password: "another-horse"));
        Assert.That(await StatusAsync(token, key.Split(';')[0]), Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task A_key_ends_after_two_hours()
    {
        var token = await MakeAsync(new(), "correct-horse");
        var key = (await SendPasswordAsync(token, "correct-horse")).Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("link-", StringComparison.Ordinal)).Split(';')[0];
        _clock.Advance(LinkKeys.Lifetime - TimeSpan.FromMinutes(1));
        Assert.That(await StatusAsync(token, key), Is.EqualTo(HttpStatusCode.OK));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(await StatusAsync(token, key), Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Trying_passwords_is_slowed_down_with_429()
    {
        var token = await MakeAsync(new(), "correct-horse");
        HttpResponseMessage last = null!;
        for (var guess = 0; guess < 11; guess++) last = await SendPasswordAsync(token, $"guess-{guess}");
        Assert.That(last.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(last.Headers.RetryAfter, Is.Not.Null);
    }

    [Test]
    public async Task A_visitor_counts_once_an_hour_and_bots_and_the_owner_never()
    {
        var token = await MakeAsync(new());
        using var bot = NewVisitor("ExampleBot/2.0");
        using var owner = await _studio.NewClientAsync(await OwnerAsync());
        owner.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        foreach (var client in new[] { _visitor, _visitor, bot, owner }) await client.GetAsync("/s/" + token);
        await Views.WriteAsync();
        Assert.That((await FirstAsync()).Link.Views, Is.EqualTo(1));
        _clock.Advance(Visitors.CountedAgainAfter);
        await _visitor.GetAsync("/s/" + token);
        await Views.WriteAsync();
        Assert.That((await FirstAsync()).Link.Views, Is.EqualTo(2));
    }

    [Test]
    public async Task Only_the_host_of_a_referring_page_is_kept()
    {
        var token = await MakeAsync(new());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/s/" + token) { Headers = { Referrer = new("https://Jobs.example.com/mara?secret=1") } };
        await _visitor.SendAsync(request);
        await Views.WriteAsync();
        var day = (await Links.ReadDaysAsync(_owner, (await FirstAsync()).Link.Id, DateOnly.MinValue)).Single();
        Assert.That((day.Host, day.Views, day.Downloads), Is.EqualTo(("jobs.example.com", 1, 0)));
    }

    private HttpClient NewVisitor(string program)
    {
        var visitor = _studio.NewClient();
        visitor.DefaultRequestHeaders.UserAgent.ParseAdd(program);
        return visitor;
    }

    private Task<string> MakeAsync(LinkTerms terms, string? password = null) =>
        _studio.Services.GetRequiredService<PublishResume>().MakeSecretAsync(_owner, _resume, new(terms, Password: password));

    private async Task<LinkCard> FirstAsync() => (await Links.ReadAsync(_owner, _resume)).Secrets[0];

    private async Task<Data.Accounts.User> OwnerAsync()
    {
        await using var db = await Pdf.PdfStudio.OpenAsync(_studio);
        return (await db.Users.FindAsync(_owner))!;
    }

    private async Task<HttpStatusCode> StatusAsync(string token, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/s/" + token);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        return (await _visitor.SendAsync(request)).StatusCode;
    }

    private async Task<HttpResponseMessage> SendPasswordAsync(string token, string password, Func<Task>? meanwhile = null)
    {
        var page = await _visitor.GetAsync($"/s/{token}/password");
        if (meanwhile is not null) await meanwhile();
        var proof = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
        using var form = new HttpRequestMessage(HttpMethod.Post, $"/s/{token}/password")
        {
            Content = new FormUrlEncodedContent([new("_handler", "link-password"), new("__RequestVerificationToken", proof), new("Input.Password", password)]),
        };
        if (page.Headers.TryGetValues("Set-Cookie", out var cookies)) form.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])));
        return await _visitor.SendAsync(form);
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
