using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Email;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Mailing;

/// <summary>Sending resumes by mail, and the log of it.</summary>
public sealed class MailingService(IDbContextFactory<StudioDbContext> contexts, MailResume mail, Mailbox mailbox, Nudge nudge, TimeProvider clock)
{
    public const int Portion = 20;

    /// <summary>Whether this installation can send mail at all.</summary>
    public bool IsPossible => mailbox.Delivery is not MailDelivery.None;

    /// <summary>Whether mails stay in the outbox of a developer's machine.</summary>
    public bool IsOutbox => mailbox.Delivery is MailDelivery.Outbox;

    /// <exception cref="RuleViolation">Something stands against it; nothing is sent then.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task SendAsync(Guid ownerId, Guid resumeId, MailWish wish, CancellationToken stop = default)
    {
        if (!IsPossible) throw new RuleViolation("This installation has no mail server, so nothing can be sent.");
        var (mails, files) = await mail.RunAsync(ownerId, resumeId, wish, stop);
        if (files is { } printed) await nudge.SendAsync<MakePublishedFilesJob>(printed, stop);
        foreach (var id in mails) await nudge.SendAsync<SendResumeMailsJob>(id, stop);
    }

    /// <summary>What was sent of a resume, newest first, after the last one that is known.</summary>
    public async Task<MailLog> ReadAsync(Guid ownerId, Guid resumeId, ResumeMail? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var mails = db.ResumeMails.AsNoTracking().OwnedBy(ownerId).Where(mail => mail.ResumeId == resumeId && mail.ErasedAt == null);
        if (after is not null) mails = mails.Where(mail => mail.CreatedAt < after.CreatedAt || (mail.CreatedAt == after.CreatedAt && mail.Id < after.Id));
        var found = await mails.OrderByDescending(mail => mail.CreatedAt).ThenByDescending(mail => mail.Id).Take(Portion + 1).ToListAsync(stop);
        return new([.. found.Take(Portion)], found.Count > Portion ? found[Portion - 1] : null);
    }

    /// <summary>Deletes a mail from the log; one that waits is not sent any more.</summary>
    /// <exception cref="RuleViolation">It is being sent.</exception>
    /// <exception cref="NotFoundException">There is no such mail.</exception>
    public async Task EraseAsync(Guid ownerId, Guid mailId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await db.ResumeMails.OwnedBy(ownerId).RequireAsync(mailId, stop)).Erase(clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleViolation("This mail is being sent just now. Try again in a moment.");
        }
    }

    /// <summary>Removes rows that were deleted from the log, once they no longer count for the limit, and secrets of links that are of no more use.</summary>
    public async Task PurgeAsync(CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var before = clock.GetUtcNow() - ResumeMail.Day;
        db.RemoveRange(await db.ResumeMails.Where(mail => mail.ErasedAt != null && mail.CreatedAt <= before).ToListAsync(stop));
        foreach (var over in await db.ResumeMails.Where(mail => mail.LinkAddress != null && mail.FinishedAt != null).ToListAsync(stop)) over.ForgetLink();
        await db.SaveChangesAsync(stop);
    }
}
