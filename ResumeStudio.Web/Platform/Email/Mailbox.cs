using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Email;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Jobs;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Platform.Email;

/// <summary>Takes mails to send. The row is committed first; a job hands it over.</summary>
public sealed class Mailbox(IDbContextFactory<StudioDbContext> contexts, Nudge nudge, TimeProvider clock, IOptions<SmtpOptions> smtp, LocalDevelopment local)
{
    private const int OutboxSize = 50;

    public MailDelivery Delivery => !string.IsNullOrEmpty(smtp.Value.Host) ? MailDelivery.Smtp : local.IsLocal ? MailDelivery.Outbox : MailDelivery.None;

    public async Task SendAsync(string recipient, string subject, string body, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var mail = Add(db, recipient, subject, body);
        await db.SaveChangesAsync(stop);
        await HandOverAsync(mail, stop);
    }

    /// <summary>Writes a mail as part of what the caller commits; the sweep sends it, or at once who hands it over. Null when mail goes nowhere.</summary>
    public OutgoingMail? Add(StudioDbContext db, string recipient, string subject, string body, string? replyTo = null) =>
        Delivery is MailDelivery.None ? null : db.Add(new OutgoingMail(recipient, subject, body, clock.GetUtcNow(), replyTo)).Entity;

    /// <summary>Wakes the job for a mail that has been committed.</summary>
    public Task HandOverAsync(OutgoingMail? mail, CancellationToken stop = default) => mail is null ? Task.CompletedTask : nudge.SendAsync<SendMailsJob>(mail.Id, stop);

    /// <summary>The newest mails, for the outbox page.</summary>
    public async Task<List<OutgoingMail>> NewestAsync(CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Set<OutgoingMail>().AsNoTracking().OrderByDescending(mail => mail.CreatedAt).Take(OutboxSize).ToListAsync(stop);
    }

    /// <summary>Removes mails whose time on record is over.</summary>
    public async Task PurgeAsync(CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var before = clock.GetUtcNow() - OutgoingMail.Retention;
        db.RemoveRange(await db.Set<OutgoingMail>().Where(mail => mail.FinishedAt < before).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}
