using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Reviews;
using ResumeStudio.Web.Features.Sharing;

namespace ResumeStudio.Web.Tests.Reviews;

/// <summary>What reviewers see and send without an account.</summary>
public sealed class ReviewPageTests : ReviewTest
{
    private HttpClient _visitor = null!;

    [SetUp]
    public void Come() => _visitor = NewVisitor();

    [TearDown]
    public void Go() => _visitor.Dispose();

    [Test]
    public async Task The_page_is_never_cached_never_listed_and_leaks_to_nobody()
    {
        var answer = await _visitor.GetAsync($"/s/{Token}/comments");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
        Assert.That(answer.Headers.GetValues("Referrer-Policy").Single(), Is.EqualTo("no-referrer"));
        Assert.That(answer.Headers.GetValues("X-Robots-Tag").Single(), Does.Contain("noindex"));
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("style-src 'self'").And.Contain("form-action 'self'"));
        Assert.That(await TextAsync(answer), Does.Contain("Cut the build").And.Contain("noindex").And.Not.Contain("blazor:{\"type\":\"server\""));
    }

    [Test]
    public async Task The_shared_page_leads_to_the_comments_and_carries_no_cookie()
    {
        var answer = await _visitor.GetAsync("/s/" + Token);
        Assert.That(await TextAsync(answer), Does.Contain($"/s/{Token}/comments"));
        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
    }

    [Test]
    public async Task A_link_without_comments_has_no_such_page()
    {
        var token = await MakeAsync(new());
        Assert.That((await _visitor.GetAsync($"/s/{token}/comments")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _visitor.GetStringAsync("/s/" + token), Does.Not.Contain("/comments"));
    }

    [Test]
    public async Task A_comment_on_a_bullet_reaches_the_owner_with_its_words_and_is_shown_as_text()
    {
        var answer = await CommentAsync(_visitor, Bullet.Id.ToString(), "Who used it?\n<script>alert(1)</script> [x](https://example.com)");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var thread = await OnlyAsync();
        Assert.That((thread.Part, thread.Quote, thread.Comments[0].AuthorName, thread.Comments[0].AuthorEmail), Is.EqualTo((Bullet.Id.ToString(), Bullet.Text, "Ada", "ada@example.com")));
        var page = await _visitor.GetStringAsync($"/s/{Token}/comments");
        Assert.That(page, Does.Contain("&lt;script&gt;alert(1)&lt;/script&gt; [x](https://example.com)").And.Not.Contain("<script>alert"));
    }

    [Test]
    public async Task Only_the_owner_sees_the_address_of_a_reviewer()
    {
        await CommentAsync(_visitor, Bullet.Id.ToString(), "Who used it?");
        using var other = NewVisitor();
        Assert.That(await other.GetStringAsync($"/s/{Token}/comments"), Does.Contain("Who used it?").And.Not.Contain("ada@example.com"));
    }

    [Test]
    public async Task A_reviewer_is_known_again_by_a_key_for_this_link_and_takes_back_only_their_own()
    {
        var sent = await CommentAsync(_visitor, "", "Mine");
        Assert.That(sent.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("reviewer=", StringComparison.Ordinal)),
            Does.Contain("httponly").IgnoreCase.And.Contain($"path=/s/{Token}").IgnoreCase.And.Not.Contain("domain=").IgnoreCase);
        var comment = (await OnlyAsync()).Comments[0].Id;
        using var other = NewVisitor();
        await CommentAsync(other, "basics", "Theirs");
        Assert.That(await other.GetStringAsync($"/s/{Token}/comments"), Does.Not.Contain($"withdraw-{comment:N}"));
        await SendAsync(_visitor, $"/s/{Token}/comments", $"withdraw-{comment:N}");
        Assert.That((await OnlyAsync()).Comments[0].Text, Is.EqualTo("Theirs"));
    }

    [Test]
    public async Task An_answer_in_a_settled_thread_opens_it_again()
    {
        await CommentAsync(_visitor, "", "First");
        var thread = await OnlyAsync();
        await Reviews.ResolveAsync(Owner, thread.Id);
        Assert.That(await _visitor.GetStringAsync($"/s/{Token}/comments"), Does.Contain("Resolved"));
        await SendAsync(_visitor, $"/s/{Token}/comments", $"answer-{thread.Id:N}", ("Input.Text", "Second"), ("Input.Name", "Ada"));
        Assert.That(await OnlyAsync(), Has.Property("ResolvedAt").Null.And.Property("Comments").Count.EqualTo(2));
    }

    [Test]
    public async Task A_form_without_its_proof_is_refused()
    {
        using var form = new FormUrlEncodedContent([new("_handler", "comment"), new("Input.Text", "Hello"), new("Input.Name", "Ada")]);
        Assert.That((await _visitor.PostAsync($"/s/{Token}/comments?about=", form)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task What_fills_in_the_hidden_field_is_a_program_and_nothing_is_kept()
    {
        var answer = await CommentAsync(_visitor, "", "Cheap watches", ("Input.Website", "https://example.com"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await Reviews.ReadAsync(Owner, Resume)).Open, Is.Empty);
    }

    [Test]
    public async Task A_flood_ends_with_429_and_the_text_is_still_in_the_form()
    {
        HttpResponseMessage last = null!;
        for (var sent = 0; sent <= CommentFlood.PerClient.Count; sent++) last = await CommentAsync(_visitor, "", $"number {sent}");
        Assert.That(last.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(last.Headers.RetryAfter?.Delta, Is.GreaterThan(TimeSpan.Zero));
        Assert.That(await TextAsync(last), Does.Contain($"number {CommentFlood.PerClient.Count}</textarea>").And.Contain("a lot of comments"));
        Assert.That((await Reviews.ReadAsync(Owner, Resume)).Open, Has.Count.EqualTo(CommentFlood.PerClient.Count));
    }

    [Test]
    public async Task A_wrong_comment_says_why_and_keeps_what_was_typed()
    {
        var answer = await CommentAsync(_visitor, "", "   ");
        Assert.That(await TextAsync(answer), Does.Contain("Write a comment first.").And.Contain("value=\"ada@example.com\""));
        var gone = await CommentAsync(_visitor, Guid.CreateVersion7().ToString(), "About nothing");
        Assert.That(await TextAsync(gone), Does.Contain("no longer shown here").And.Contain("About nothing</textarea>"));
        Assert.That((await Reviews.ReadAsync(Owner, Resume)).Open, Is.Empty);
    }

    [Test]
    public async Task A_frozen_link_shows_its_version_and_keeps_comments_on_what_was_removed_since()
    {
        await CommentAsync(_visitor, Bullet.Id.ToString(), "Good line");
        var documents = Studio.Services.GetRequiredService<DocumentService>();
        var opened = await documents.OpenAsync(Owner, Resume);
        opened.Document.Sections.Clear();
        await documents.SaveAsync(Owner, Resume, opened.Version, opened.Document);
        Assert.That(await _visitor.GetStringAsync($"/s/{Token}/comments"), Does.Contain("Cut the build").And.Contain("Good line").And.Not.Contain("no longer in the resume"));
        var board = await Reviews.ReadAsync(Owner, Resume);
        Assert.That(board.OpenIn(await Reviews.ReadDocumentAsync(Owner, Resume)).Single().Part, Is.Null);
        Assert.That(board.Open[0].Quote, Is.EqualTo(Bullet.Text));
    }

    [Test]
    public async Task Ending_a_link_a_new_password_and_the_trash_bind_from_the_next_request()
    {
        var card = (await Links.ReadAsync(Owner, Resume)).Secrets[0];
        await Links.ChangeAsync(Owner, card.Link.Id, new(card.Link.Terms, Password: "correct-horse"));
        var closed = await _visitor.GetAsync($"/s/{Token}/comments");
        Assert.That(closed.Headers.Location?.OriginalString, Does.EndWith($"/s/{Token}/password?next=comments"));
        await Links.ChangeAsync(Owner, card.Link.Id, new(card.Link.Terms, Password: ""));
        await Studio.Services.GetRequiredService<ResumeService>().DeleteAsync(Owner, Resume);
        Assert.That((await _visitor.GetAsync($"/s/{Token}/comments")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        await Studio.Services.GetRequiredService<ResumeService>().RestoreAsync(Owner, Resume);
        await Links.CloseAsync(Owner, card.Link.Id);
        Assert.That((await _visitor.GetAsync($"/s/{Token}/comments")).StatusCode, Is.EqualTo(HttpStatusCode.Gone));
    }

    [Test]
    public async Task An_answer_to_a_thread_that_was_deleted_meanwhile_is_given_back()
    {
        await CommentAsync(_visitor, "", "First");
        var thread = await OnlyAsync();
        await Reviews.DeleteAsync(Owner, thread.Id);
        var answer = await SendAsync(_visitor, $"/s/{Token}/comments?about=", $"answer-{thread.Id:N}", ("Input.Text", "Long and careful"), ("Input.Name", "Ada"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await TextAsync(answer), Does.Contain("deleted meanwhile").And.Contain("Long and careful</textarea>"));
    }

    [Test]
    public async Task What_is_taken_back_twice_is_no_fault()
    {
        await CommentAsync(_visitor, "", "Mine");
        var comment = (await OnlyAsync()).Comments[0].Id;
        foreach (var _ in new[] { 1, 2 }) Assert.That((await SendAsync(_visitor, $"/s/{Token}/comments?about=", $"withdraw-{comment:N}")).StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task A_comment_that_comes_after_the_end_of_the_link_or_of_the_key_is_given_back()
    {
        var (proof, cookies) = await ProofAsync(_visitor, $"/s/{Token}/comments?about=");
        Task<HttpResponseMessage> SendLateAsync(string text) => PostAsync(_visitor, $"/s/{Token}/comments?about=", "comment", proof, cookies, ("Input.Text", text), ("Input.Name", "Ada"));
        var card = (await Links.ReadAsync(Owner, Resume)).Secrets[0];
        await Links.ChangeAsync(Owner, card.Link.Id, new(card.Link.Terms, Password: "correct-horse"));
        Assert.That(await TextAsync(await SendLateAsync("locked")), Does.Contain("locked</textarea>").And.Contain("/password?next=comments"));
        await Links.CloseAsync(Owner, card.Link.Id);
        var ended = await SendLateAsync("ended");
        Assert.That(ended.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(await TextAsync(ended), Does.Contain("This link has ended").And.Contain("ended</textarea>"));
    }
}
