using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Email;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Reviews;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Jobs;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Reviews;

/// <summary>What the owner does with comments, how they are told of them, and when they go.</summary>
public sealed class ReviewServiceTests : ReviewTest
{
    private static readonly Reviewer Ada = Reviewer.Of(Guid.CreateVersion7(), "Ada", null);

    private TellOwners Tell => Studio.Services.GetRequiredService<TellOwners>();

    [Test]
    public async Task Nobody_else_reads_answers_settles_or_deletes()
    {
        var id = await BeginAsync();
        var stranger = (await Studio.AddUserAsync()).Id;
        Assert.That((await Reviews.ReadAsync(stranger, Resume)).Open, Is.Empty);
        foreach (var deed in new Func<Task>[] { () => Reviews.AnswerAsync(stranger, id, "x"), () => Reviews.ResolveAsync(stranger, id), () => Reviews.ReopenAsync(stranger, id), () => Reviews.DeleteAsync(stranger, id), () => Reviews.ReadDocumentAsync(stranger, Resume) })
            Assert.That(deed, Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task An_owner_answers_under_their_name_and_is_heard_by_open_pages()
    {
        var heard = 0;
        using var listening = Studio.Services.GetRequiredService<WorkSignals>().Listen(Resume, step => heard++);
        var id = await BeginAsync();
        await Reviews.AnswerAsync(Owner, id, "Thank you");
        var answer = (await OnlyAsync()).Comments.Single(comment => comment.IsOwners);
        Assert.That((answer.AuthorName, answer.Text, heard), Is.EqualTo(("Mara Lindqvist", "Thank you", 2)));
    }

    [Test]
    public async Task More_threads_than_may_be_open_are_not_taken_until_some_are_settled()
    {
        for (var begun = 0; begun < ReviewLimits.OpenThreads; begun++) await BeginAsync();
        Assert.That(() => BeginAsync(), Throws.TypeOf<RuleViolation>());
        await Reviews.ResolveAsync(Owner, (await Reviews.ReadAsync(Owner, Resume)).Open[0].Id);
        Assert.That(() => BeginAsync(), Throws.Nothing);
    }

    [Test]
    public async Task Many_comments_make_one_mail_and_the_next_comes_an_hour_later()
    {
        for (var begun = 0; begun < 5; begun++) await BeginAsync("buy at https://example.com");
        await Tell.RunAsync();
        Assert.That(await MailsAsync(), Is.Empty, "somebody may still be writing");
        Clock.Advance(TellOwners.Calm);
        await Tell.RunAsync();
        await Tell.RunAsync();
        var mail = (await MailsAsync()).Single();
        Assert.That(mail.Subject, Is.EqualTo("5 new comments on a resume of yours"));
        Assert.That(mail.Body, Does.Contain("“Engineer”").And.Contain($"/resumes/{Resume}").And.Not.Contain("example.com/").And.Not.Contain("buy at"));
        await BeginAsync();
        Clock.Advance(TellOwners.Between - TimeSpan.FromMinutes(1));
        await Tell.RunAsync();
        Assert.That(await MailsAsync(), Has.Count.EqualTo(1));
        Clock.Advance(TimeSpan.FromMinutes(2));
        await Tell.RunAsync();
        Assert.That(await MailsAsync(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task What_the_owner_writes_is_no_news_to_them_and_a_deleted_resume_sends_nothing()
    {
        var id = await BeginAsync();
        await Studio.Services.GetRequiredService<ResumeService>().DeleteAsync(Owner, Resume);
        Clock.Advance(TellOwners.Calm);
        await Tell.RunAsync();
        await Reviews.AnswerAsync(Owner, id, "Thank you");
        Clock.Advance(TellOwners.Between);
        await Tell.RunAsync();
        Assert.That(await MailsAsync(), Is.Empty);
    }

    [Test]
    public async Task Comments_outlive_their_link_and_go_with_the_resume()
    {
        await BeginAsync();
        await Links.DeleteAsync(Owner, (await Links.ReadAsync(Owner, Resume)).Secrets[0].Link.Id);
        Assert.That((await Reviews.ReadAsync(Owner, Resume)).Open, Has.Count.EqualTo(1));
        await using var db = await Studio.OpenAsync();
        db.Remove(await db.Resumes.SingleAsync(resume => resume.Id == Resume));
        await db.SaveChangesAsync();
        Assert.That(await db.CommentThreads.AnyAsync() || await db.Comments.AnyAsync(), Is.False);
    }

    private async Task<Guid> BeginAsync(string text = "Good line")
    {
        var door = await Studio.Services.GetRequiredService<Doors>().FindSecretAsync(Token);
        return await Studio.Services.GetRequiredService<ReviewerDesk>().BeginAsync(door!, Bullet.Id.ToString(), Ada, text);
    }

    private async Task<List<OutgoingMail>> MailsAsync()
    {
        await using var db = await Studio.OpenAsync();
        return await db.Set<OutgoingMail>().AsNoTracking().ToListAsync();
    }
}
