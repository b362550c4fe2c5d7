using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Mailing;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Mailing;

/// <summary>Who may send how much, and the log of it.</summary>
public sealed class MailingServiceTests : MailTest
{
    [Test]
    public async Task The_limit_of_the_day_holds_also_after_mails_were_deleted_from_the_log()
    {
        for (var sent = 0; sent < ResumeMail.MostPerDay; sent += MailRecipients.Most) await SendAsync(string.Join(',', Enumerable.Range(sent, MailRecipients.Most).Select(number => $"reader{number}@example.com")));
        foreach (var mail in await OutcomeAsync()) await Mailing.EraseAsync(Owner, mail.Id);
        Assert.That(() => SendAsync(), Throws.TypeOf<RuleViolation>().With.Message.Contains("20 mails in the last 24 hours"));
        Clock.Advance(ResumeMail.Day);
        Assert.That(() => SendAsync(), Throws.Nothing);
    }

    [Test]
    public async Task More_people_than_are_left_today_get_nothing_at_all_and_no_link_is_made()
    {
        for (var sent = 0; sent < ResumeMail.MostPerDay - 2; sent++) await SendAsync($"reader{sent}@example.com");
        Assert.That(() => SendAsync("a@example.com,b@example.com,c@example.com", MailedForm.Link), Throws.TypeOf<RuleViolation>().With.Message.Contains("2 more today"));
        Assert.That((await Studio.Services.GetRequiredService<LinkService>().ReadAsync(Owner, Resume)).Secrets, Is.Empty);
    }

    [Test]
    public async Task Who_has_not_confirmed_their_address_sends_nothing()
    {
        await using (var db = await Studio.OpenAsync())
        {
            (await db.Users.SingleAsync(user => user.Id == Owner)).EmailConfirmed = false;
            await db.SaveChangesAsync();
        }

        Assert.That(() => SendAsync(), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(MailResume.Unconfirmed));
    }

    [Test]
    public async Task Nobody_else_sends_reads_or_deletes()
    {
        await SendAsync();
        var mail = (await OutcomeAsync()).Single();
        var stranger = (await Studio.AddUserAsync()).Id;
        Assert.That((await Mailing.ReadAsync(stranger, Resume)).Mails, Is.Empty);
        Assert.That(() => Mailing.EraseAsync(stranger, mail.Id), Throws.TypeOf<NotFoundException>());
        Assert.That(() => Mailing.SendAsync(stranger, Resume, new("ada@example.com", new("Hello", "text"), Shown, MailedForm.Pdf)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task The_log_goes_on_by_cursor_newest_first()
    {
        await using (var db = await Studio.OpenAsync())
        {
            var snapshot = await db.ResumeSnapshots.SingleAsync();
            // Several of one instant: the id breaks the tie.
            var now = Clock.GetUtcNow();
            for (var sent = 0; sent < MailingService.Portion + 5; sent++)
                db.Add(ResumeMail.To(snapshot, $"reader{sent}@example.com", new("Hello", "text"), Shown, null, now.AddSeconds(sent / 10)));
            await db.SaveChangesAsync();
        }

        var first = await Mailing.ReadAsync(Owner, Resume);
        var second = await Mailing.ReadAsync(Owner, Resume, first.Next);
        Assert.That((first.Mails.Count, second.Mails.Count, second.Next), Is.EqualTo((MailingService.Portion, 5, (ResumeMail?)null)));
        var all = first.Mails.Concat(second.Mails).ToList();
        Assert.That(all.Select(mail => mail.Id), Is.Unique);
        Assert.That(all.Select(mail => mail.CreatedAt), Is.Ordered.Descending);
    }

    [Test]
    public async Task A_deleted_mail_is_gone_from_the_log_at_once_and_from_the_database_after_a_day()
    {
        await SendAsync();
        await Mailing.EraseAsync(Owner, (await OutcomeAsync()).Single().Id);
        Assert.That((await Mailing.ReadAsync(Owner, Resume)).Mails, Is.Empty);
        await using var db = await Studio.OpenAsync();
        Assert.That((await db.ResumeMails.AsNoTracking().SingleAsync()).Recipient, Is.Empty);
        await Mailing.PurgeAsync();
        Assert.That(await db.ResumeMails.CountAsync(), Is.EqualTo(1));
        Clock.Advance(ResumeMail.Day);
        await Mailing.PurgeAsync();
        Assert.That(await db.ResumeMails.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task What_a_waiting_mail_needs_is_not_purged_and_the_log_goes_with_the_resume()
    {
        Smtp.AnswerTo = _ => "451 busy";
        await SendAsync();
        await UntilAsync(mail => mail is { Status: WorkStatus.Queued, Attempts: 1 });
        Clock.Advance(TimeSpan.FromDays(2));
        await Studio.Services.GetRequiredService<PurgeSharing>().RunAsync();
        await using var db = await Studio.OpenAsync();
        Assert.That(await db.ResumeSnapshots.CountAsync(), Is.EqualTo(1));
        db.Remove(await db.Resumes.SingleAsync());
        await db.SaveChangesAsync();
        Assert.That(await db.ResumeMails.AnyAsync(), Is.False);
    }
}
