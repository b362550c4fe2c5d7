using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Web.Features.Contact;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Contact;

/// <summary>What a visitor who writes to the owner of a portfolio is told, and what becomes of the message.</summary>
public sealed class MessageFormTests
{
    private ContactDesk _desk = null!;

    [SetUp]
    public async Task OpenAsync() => _desk = await new ContactDesk().OpenAsync();

    [TearDown]
    public void Close() => _desk.Dispose();

    [Test]
    public async Task The_form_is_kept_by_nothing_sets_no_cookie_and_runs_only_our_script()
    {
        var answer = await _desk.Visitor.GetAsync("/p/mara/contact");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.That((answer.StatusCode, answer.Headers.CacheControl!.NoStore, answer.Headers.Contains("Set-Cookie")), Is.EqualTo((HttpStatusCode.OK, true, false)));
        Assert.That(policy, Does.StartWith("default-src 'none'").And.Contain("script-src 'self';").And.Contain("form-action 'self'").And.Not.Contain("unsafe"));
    }

    [Test]
    public async Task The_portfolio_leads_to_it_and_still_sets_no_cookie()
    {
        var answer = await _desk.Visitor.GetAsync("/p/mara");
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("href=\"/p/mara/contact\""));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test]
    public async Task With_proof_of_work_it_is_delivered_and_mailed_at_once()
    {
        var answer = await _desk.SendAsync(await _desk.FillAsync());
        Assert.That((answer.StatusCode, await TextAsync(answer)), Is.EqualTo((HttpStatusCode.OK, "<h1>Delivered</h1>")));
        var card = (await _desk.InboxAsync()).Single();
        Assert.That((card.Name, card.Email, card.IsRead), Is.EqualTo(("Ada Byron", "ada@example.com", false)));
        var mail = (await _desk.MailsAsync()).Single();
        Assert.That((mail.Subject, mail.ReplyTo), Is.EqualTo(("Message from Ada Byron", "ada@example.com")));
        Assert.That(mail.Body, Does.Contain("are you free in June?"));
    }

    [Test]
    public async Task Sent_twice_it_is_delivered_once()
    {
        var form = await _desk.FillAsync();
        await _desk.SendAsync(form);
        var again = await _desk.SendAsync(form);
        Assert.That((again.StatusCode, (await _desk.InboxAsync()).Count), Is.EqualTo((HttpStatusCode.Conflict, 1)));
        await _desk.Messages.DeleteAllAsync(_desk.Owner, _desk.Portfolio);
        Assert.That((await _desk.SendAsync(form)).StatusCode, Is.EqualTo(HttpStatusCode.Conflict));
    }

    [Test]
    public async Task Without_proof_it_waits_for_the_mailed_link_and_for_the_button_behind_it()
    {
        var answer = await _desk.SendAsync(await _desk.FillAsync(proves: false));
        Assert.That(await TextAsync(answer), Is.EqualTo("<h1>One more step</h1>"));
        Assert.That(await _desk.InboxAsync(), Is.Empty);
        var mail = (await _desk.MailsAsync()).Single();
        Assert.That(mail.Recipient, Is.EqualTo("ada@example.com"));
        Assert.That(mail.Body, Does.Not.Contain("June").And.Not.Contain("Ada"));
        var link = await _desk.MailedLinkAsync();
        Assert.That(await _desk.Visitor.GetStringAsync(link), Does.Contain("Deliver the message").And.Contain("are you free in June?"));
        Assert.That(await _desk.InboxAsync(), Is.Empty);
        Assert.That(await TextAsync(await _desk.Visitor.PostAsync(link, null)), Is.EqualTo("<h1>Delivered</h1>"));
        Assert.That(await _desk.InboxAsync(), Has.Count.EqualTo(1));
        Assert.That((await _desk.Visitor.PostAsync(link, null)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task What_nobody_confirms_within_a_day_is_deleted()
    {
        await _desk.SendAsync(await _desk.FillAsync(proves: false));
        var link = await _desk.MailedLinkAsync();
        _desk.Clock.Advance(Message.ConfirmedWithin);
        Assert.That((await _desk.Visitor.PostAsync(link, null)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        await _desk.Studio.Services.GetRequiredService<PurgeMessages>().RunAsync();
        await using var db = await _desk.Studio.OpenAsync();
        Assert.That((await db.Messages.CountAsync(), await db.SpentTickets.CountAsync()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task A_wrong_solution_is_no_proof()
    {
        var form = await _desk.FillAsync();
        form["solution"] = (int.Parse(form["solution"]) + 1).ToString();
        Assert.That(await TextAsync(await _desk.SendAsync(form)), Is.EqualTo("<h1>One more step</h1>"));
    }

    [TestCase("ticket", "")]
    [TestCase("ticket", "CfDJ8forged")]
    [TestCase("fax", "+49 30 1")]
    [TestCase("name", "")]
    [TestCase("email", "ada@example.com\r\nBcc: eve@example.com")]
    public async Task What_is_refused_comes_back_with_its_text_and_a_new_form(string field, string value)
    {
        var form = await _desk.FillAsync();
        form[field] = value;
        var answer = await _desk.SendAsync(form);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("are you free in June?").And.Contain("name=\"ticket\""));
        Assert.That(await _desk.InboxAsync(), Is.Empty);
    }

    [Test]
    public async Task A_form_of_another_portfolio_of_hours_ago_or_of_this_second_is_refused()
    {
        await _desk.AddAsync(_desk.Owner, "nora");
        Assert.That((await _desk.SendAsync(await _desk.FillAsync(), "/p/nora/contact")).StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        var old = await _desk.FillAsync();
        _desk.Clock.Advance(FormTicket.Lifetime);
        Assert.That((await _desk.SendAsync(old)).StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        var hasty = await _desk.FillAsync();
        _desk.Clock.Advance(TimeSpan.FromSeconds(-29));
        Assert.That((await _desk.SendAsync(hasty)).StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await _desk.InboxAsync(), Is.Empty);
    }

    [TestCase("Sec-Fetch-Site", "cross-site")]
    [TestCase("Origin", "https://nora.studio.example.com")]
    [TestCase("Origin", "null")]
    public async Task What_another_page_sends_is_refused(string header, string value)
    {
        var form = await _desk.FillAsync();
        _desk.Visitor.DefaultRequestHeaders.Add(header, value);
        Assert.That((await _desk.SendAsync(form)).StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await _desk.InboxAsync(), Is.Empty);
    }

    [Test]
    public async Task Switched_off_or_closed_in_between_nothing_typed_is_lost()
    {
        var form = await _desk.FillAsync();
        await _desk.SwitchAsync(hasForm: false);
        var off = await (await _desk.SendAsync(form)).Content.ReadAsStringAsync();
        Assert.That(off, Does.Contain("takes no messages any more").And.Contain("are you free in June?"));
        await _desk.Publisher.CloseAsync(_desk.Owner, _desk.Portfolio);
        var closed = await (await _desk.SendAsync(form)).Content.ReadAsStringAsync();
        Assert.That(closed, Does.Contain("no portfolio at this address").And.Contain("are you free in June?"));
    }

    [Test]
    public async Task A_link_that_is_followed_after_the_form_was_switched_off_delivers_nothing()
    {
        await _desk.SendAsync(await _desk.FillAsync(proves: false));
        await _desk.SwitchAsync(hasForm: false);
        Assert.That(await (await _desk.Visitor.PostAsync(await _desk.MailedLinkAsync(), null)).Content.ReadAsStringAsync(), Does.Contain("Not delivered").And.Contain("are you free in June?"));
        Assert.That(await _desk.InboxAsync(), Is.Empty);
    }

    [Test]
    public async Task Who_writes_too_often_is_told_when_to_come_back_and_keeps_the_text()
    {
        for (var turn = 0; turn < 5; turn++) Assert.That((await _desk.SendAsync(await QuickAsync())).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var answer = await _desk.SendAsync(await QuickAsync());
        Assert.That((answer.StatusCode, answer.Headers.RetryAfter is not null), Is.EqualTo((HttpStatusCode.TooManyRequests, true)));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("are you free in June?").And.Contain("Try again in"));

        async Task<Dictionary<string, string>> QuickAsync()
        {
            var form = await _desk.FillAsync();
            _desk.Clock.Advance(TimeSpan.FromSeconds(-25));
            return form;
        }
    }

    [Test]
    public async Task What_nobody_has_proven_takes_no_room_from_those_who_prove()
    {
        await using (var db = await _desk.Studio.OpenAsync())
        {
            for (var number = 0; number < Message.MostPerPortfolio; number++)
                db.Add(Message.Waiting(_desk.Owner, _desk.Portfolio, Letter.Of("Ada Byron", "ada@example.com", "Hello"), ShareToken.New(), _desk.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        Assert.That(await TextAsync(await _desk.SendAsync(await _desk.FillAsync())), Is.EqualTo("<h1>Delivered</h1>"));
        var publication = (await _desk.Studio.Services.GetRequiredService<Sites>().FindAsync("mara"))!.Publication;
        var send = _desk.Studio.Services.GetRequiredService<SendMessage>();
        Assert.That((await Task.WhenAll(Enumerable.Range(0, 61).Select(number => SendAsync(number, isProven: false)))).Count(outcome => outcome is SendOutcome.TooMany), Is.EqualTo(1));
        Assert.That(await SendAsync(100, isProven: true), Is.EqualTo(SendOutcome.Delivered));

        async Task<SendOutcome> SendAsync(int number, bool isProven) =>
            (await send.RunAsync(publication, Letter.Of("Ada Byron", $"ada{number}@example.com", "Hello"), FormTicket.For(publication.Id, _desk.Clock.GetUtcNow()), isProven, $"client-{number}")).Outcome;
    }

    [Test]
    public async Task A_full_inbox_is_told_when_the_link_is_followed_and_the_message_waits_on()
    {
        await _desk.SendAsync(await _desk.FillAsync(proves: false));
        await using (var db = await _desk.Studio.OpenAsync())
        {
            for (var number = 0; number < Message.MostPerPortfolio; number++)
                db.Add(Message.Delivered(_desk.Owner, _desk.Portfolio, Letter.Of("Ada Byron", "ada@example.com", "Hello"), _desk.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        var link = await _desk.MailedLinkAsync();
        var full = await _desk.Visitor.PostAsync(link, null);
        Assert.That((full.StatusCode, await TextAsync(full)), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "<h1>Not delivered yet</h1>")));
        await _desk.Messages.DeleteAllAsync(_desk.Owner, _desk.Portfolio);
        Assert.That(await TextAsync(await _desk.Visitor.PostAsync(link, null)), Is.EqualTo("<h1>Delivered</h1>"));
    }

    [Test]
    public async Task Markup_in_a_message_is_text()
    {
        var form = await _desk.FillAsync(proves: false, text: "</textarea><script>alert(1)</script>");
        form["name"] = "<b>Ada</b>";
        await _desk.SendAsync(form);
        Assert.That(await _desk.Visitor.GetStringAsync(await _desk.MailedLinkAsync()), Does.Contain("&lt;script&gt;").And.Contain("&lt;b&gt;Ada").And.Not.Contain("<script>alert"));
    }

    [TestCase("application/x-www-form-urlencoded", "name=%FF%FE&email=%80&message=%C3%28")]
    [TestCase("application/x-www-form-urlencoded", "")]
    [TestCase("application/x-www-form-urlencoded", "=&=&&&==%")]
    [TestCase("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nhalf")]
    [TestCase("application/json", "{}")]
    [TestCase("text/plain", "hello")]
    public async Task Damaged_forms_have_an_answer(string type, string body)
    {
        var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var answer = await _desk.Visitor.PostAsync("/p/mara/contact", content);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity).Or.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("<h1>"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_body_of_a_megabyte_is_not_read(bool tellsLength)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes("message=" + new string('a', 1024 * 1024)));
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        if (!tellsLength) content.Headers.ContentLength = null;
        Assert.That((await _desk.Visitor.PostAsync("/p/mara/contact", content)).StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
    }

    [Test]
    public async Task The_longest_message_in_a_wide_script_goes_through()
    {
        await _desk.SendAsync(await _desk.FillAsync(text: new string('あ', Letter.TextLength)));
        Assert.That(await _desk.InboxAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task On_its_own_host_the_form_works_from_the_root()
    {
        _desk.Visitor.DefaultRequestHeaders.Host = "mara." + ContactDesk.Host;
        Assert.That(await _desk.Visitor.GetStringAsync("/"), Does.Contain("href=\"/contact\""));
        foreach (var script in new[] { "/js/contact.js", "/lib/altcha-pbkdf2.js" }) Assert.That((await _desk.Visitor.GetAsync(script)).StatusCode, Is.EqualTo(HttpStatusCode.OK), script);
        Assert.That(await TextAsync(await _desk.SendAsync(await _desk.FillAsync(path: "/contact"), "/contact")), Is.EqualTo("<h1>Delivered</h1>"));
        foreach (var path in new[] { "/contact/abc", "/js/editor.js", "/lib/sortable.js", "/p/mara/contact" }) Assert.That((await _desk.Visitor.GetAsync(path)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), path);
    }

    [Test]
    public async Task A_portfolio_without_the_form_has_none()
    {
        await _desk.AddAsync(_desk.Owner, "nora", hasForm: false);
        Assert.That((await _desk.Visitor.GetAsync("/p/nora/contact")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _desk.Visitor.GetStringAsync("/p/nora"), Does.Not.Contain("/contact"));
    }

    [Test]
    public async Task Where_no_mail_can_be_sent_proof_delivers_and_the_lack_of_it_is_told()
    {
        using var desk = await new ContactDesk(sendsMail: false).OpenAsync();
        Assert.That(await (await desk.SendAsync(await desk.FillAsync(proves: false))).Content.ReadAsStringAsync(), Does.Contain("sends no mail at the moment").And.Contain("are you free in June?"));
        Assert.That(await TextAsync(await desk.SendAsync(await desk.FillAsync())), Is.EqualTo("<h1>Delivered</h1>"));
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer) =>
        System.Text.RegularExpressions.Regex.Match(await answer.Content.ReadAsStringAsync(), "<h1>.*?</h1>").Value;
}
