using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Platform.Email;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Features.Mailing;

/// <summary>The PDF of a mail: made by the queue of published files, with the contact details of the mail.</summary>
public sealed class MailedFile(IDbContextFactory<StudioDbContext> contexts, MakePublishedFiles make, IFileStore files)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);
    private const int Looks = 240;

    /// <exception cref="RuleViolation">It could not be made, or is too large for a mail.</exception>
    /// <exception cref="MailNotSentException">It is not made yet; the mail waits.</exception>
    public async Task<MailedPdf> ReadAsync(ResumeMail mail, CancellationToken stop)
    {
        await EnsureMadeAsync(mail, stop);
        if (await files.OpenAsync(PublishedFiles.KeyOf(mail.SnapshotId, mail.Shown, "pdf"), stop).ReadAllAsync(stop) is not { } bytes) throw new RuleViolation("The PDF is gone. Send the resume again.");
        if (bytes.Length > ResumeMail.AttachmentBytes) throw new RuleViolation($"The PDF is larger than {ResumeMail.AttachmentBytes / 1024 / 1024} MB, which many mail servers refuse. Send a link instead.");
        return new(await NameAsync(mail, stop), bytes);
    }

    /// <summary>Makes it now, unless another worker is at it; then it waits for that one.</summary>
    private async Task EnsureMadeAsync(ResumeMail mail, CancellationToken stop)
    {
        var order = await FindAsync(mail, stop) ?? throw new RuleViolation("The PDF is gone. Send the resume again.");
        if (!order.IsOver) await make.RunAsync(order.Id, stop);
        for (var look = 0; look < Looks; look++)
        {
            order = await FindAsync(mail, stop) ?? throw new NotFoundException();
            if (order.Status is WorkStatus.Completed) return;
            if (order.Status is WorkStatus.Failed) throw new RuleViolation("The PDF could not be made. Try again in a while, or send a link.");
            if (order.Status is WorkStatus.Queued) break;
            await Task.Delay(LookAgain, stop);
        }

        throw new MailNotSentException("The PDF is not made yet.");
    }

    private async Task<PublishedFiles?> FindAsync(ResumeMail mail, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.PublishedFiles.AsNoTracking().FirstOrDefaultAsync(order => order.SnapshotId == mail.SnapshotId && order.Shown == mail.Shown, stop);
    }

    /// <summary>The person's name makes the file recognisable in a recruiter's folder; what a file system or a header could stumble over is left out.</summary>
    private async Task<string> NameAsync(ResumeMail mail, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var snapshot = await db.ResumeSnapshots.AsNoTracking().RequireAsync(mail.SnapshotId, stop);
        return Slug.Suggest(snapshot.ReadDocument().Basics.Name) + ".pdf";
    }
}
