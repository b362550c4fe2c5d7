using System.Net.Mail;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Quartz;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Email;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Mailing;

/// <summary>
/// Hands one mail with a resume to the server. The attempt is committed before the hand-over; when it leaves neither a yes nor a
/// no behind, because the program died or the line broke, the mail is not sent again: a second copy is worse than a question.
/// </summary>
public sealed class SendResumeMail(IDbContextFactory<StudioDbContext> contexts, MailedFile file, MailPost post, Mailbox mailbox) : IWork<ResumeMail>
{
    public JobKey Job => Schedule.KeyOf<SendResumeMailsJob>();

    public TimeSpan Lease => TimeSpan.FromMinutes(5);

    public bool IsReady => mailbox.Delivery is not MailDelivery.None;

    public async Task DoAsync(ResumeMail row, CancellationToken stop)
    {
        var sender = await SenderAsync(row, stop);
        var pdf = row.Form is MailedForm.Pdf ? await file.ReadAsync(row, stop) : null;
        await BeginAsync(row, stop);
        if (mailbox.Delivery is MailDelivery.Outbox) await PutIntoOutboxAsync(row, sender, pdf, stop);
        else await HandOverAsync(row, sender, pdf, stop);
    }

    public string Explain(Exception failure) => failure is MailNotSentException or RuleViolation ? failure.Message
        : failure is NotFoundException ? "The resume or its owner is no longer there." : "The mail could not be made.";

    private async Task<MailAddress> SenderAsync(ResumeMail row, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var isThere = await db.Resumes.AnyAsync(resume => resume.Id == row.ResumeId && resume.DeletedAt == null, stop);
        var owner = await db.Users.Where(user => user.Id == row.OwnerId && user.EmailConfirmed && isThere).Select(user => new { user.Email, user.FullName }).FirstOrDefaultAsync(stop);
        if (owner is null) throw new NotFoundException();
        return new(owner.Email!, string.Concat(owner.FullName.Where(letter => !char.IsControl(letter))), Encoding.UTF8);
    }

    /// <summary>Commits, beside the runner's own row, that this attempt hands over.</summary>
    private async Task BeginAsync(ResumeMail row, CancellationToken stop)
    {
        row.BeginHandOver();
        await using var db = await contexts.CreateDbContextAsync(stop);
        var stored = await db.ResumeMails.RequireAsync(row.Id, stop);
        stored.BeginHandOver();
        await db.SaveChangesAsync(stop);
    }

    private async Task HandOverAsync(ResumeMail row, MailAddress sender, MailedPdf? pdf, CancellationToken stop)
    {
        using var message = post.Write(row.Id, row.Recipient, row.Subject, TextOf(row, sender), $"{sender.DisplayName} via Résumé Studio");
        message.ReplyToList.Add(sender);
        if (pdf is not null) message.Attachments.Add(new Attachment(new MemoryStream(pdf.Bytes), pdf.Name, "application/pdf") { NameEncoding = Encoding.UTF8 });
        try
        {
            await post.HandOverAsync(message, stop);
        }
        catch (MailNotSentException failed) when (failed.MayHaveArrived)
        {
            throw new RuleViolation(ResumeMail.Uncertain);
        }
        catch (Exception failed) when (failed is MailNotSentException or RuleViolation)
        {
            row.Refuse();
            throw;
        }
    }

    private Task PutIntoOutboxAsync(ResumeMail row, MailAddress sender, MailedPdf? pdf, CancellationToken stop) =>
        mailbox.SendAsync(row.Recipient, row.Subject, TextOf(row, sender) + (pdf is null ? "" : $"\n[Attached: {pdf.Name}, {pdf.Bytes.Length / 1024} kB]\n"), stop);

    private static string TextOf(ResumeMail row, MailAddress sender) =>
        $"{row.Message}\n\n{(row.LinkAddress is { } link ? link + "\n\n" : "")}-- \nSent for {sender.DisplayName} by Résumé Studio. Your answer goes to {sender.Address}.\n";
}
