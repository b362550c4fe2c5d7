using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform;

namespace ResumeStudio.Web.Features.Mailing;

/// <summary>Takes a mail with a resume: a row for each recipient, committed together; a job sends them.</summary>
public sealed class MailResume(IDbContextFactory<StudioDbContext> contexts, Snapshots snapshots, PublishResume publish, SiteAddress site, TimeProvider clock)
{
    public const string Unconfirmed = "Confirm your e-mail address before you send mail: answers go there. Your account page can send the mail with the link again.";

    /// <summary>Answers the rows to wake.</summary>
    /// <exception cref="RuleViolation">An address, the words, the limit of the day or the account stand against it; nothing is sent then.</exception>
    /// <exception cref="NotFoundException">There is no such resume.</exception>
    public async Task<(IReadOnlyList<Guid> Mails, Guid? Files)> RunAsync(Guid ownerId, Guid resumeId, MailWish wish, CancellationToken stop = default)
    {
        var (recipients, words) = (MailRecipients.Parse(wish.Recipients), wish.Words.Checked());
        await using var db = await contexts.CreateDbContextAsync(stop);
        using (await WriteGate.EnterAsync(db, stop))
        {
            await AllowAsync(db, ownerId, recipients.Count, stop);
            var resume = await db.Resumes.AsNoTracking().OwnedBy(ownerId).NotDeleted().RequireAsync(resumeId, stop);
            var snapshot = await snapshots.TakeAsync(db, resume, stop);
            var files = await snapshots.OrderFilesAsync(db, snapshot, wish.Shown, stop);
            var links = wish.Form is MailedForm.Link ? await AddLinksAsync(db, resume, recipients, wish.Shown, stop) : null;
            var mails = recipients.Select((recipient, at) => ResumeMail.To(snapshot, recipient, words, wish.Shown, links?[at], clock.GetUtcNow())).ToList();
            db.AddRange(mails);
            await db.SaveChangesAsync(stop);
            return (mails.ConvertAll(mail => mail.Id), files);
        }
    }

    private async Task AllowAsync(StudioDbContext db, Guid ownerId, int count, CancellationToken stop)
    {
        if (!await db.Users.AnyAsync(user => user.Id == ownerId && user.EmailConfirmed, stop)) throw new RuleViolation(Unconfirmed);
        var since = clock.GetUtcNow() - ResumeMail.Day;
        var left = ResumeMail.MostPerDay - await db.ResumeMails.OwnedBy(ownerId).CountAsync(mail => mail.CreatedAt > since, stop);
        if (count <= left) return;
        throw new RuleViolation(left <= 0
            ? $"You have sent {ResumeMail.MostPerDay} mails in the last 24 hours, which is the most. Go on tomorrow."
            : $"You may send {left} more today; {ResumeMail.MostPerDay} mails in 24 hours are the most.");
    }

    /// <summary>A link for each recipient, so that each can be ended by itself and nobody learns of the others.</summary>
    private async Task<List<string>> AddLinksAsync(StudioDbContext db, Resume resume, IReadOnlyList<string> recipients, ContactDetails shown, CancellationToken stop)
    {
        var links = new List<string>();
        foreach (var recipient in recipients)
        {
            var label = recipient.Length <= LinkTerms.LabelLength ? recipient : recipient[..LinkTerms.LabelLength];
            links.Add($"{site.Root}/s/{await publish.AddSecretAsync(db, resume, new(new LinkTerms { Label = label, Shown = shown }), stop)}");
        }

        return links;
    }
}
