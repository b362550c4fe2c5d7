using System.Net.Mail;
using Quartz;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Email;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Platform.Email;

/// <summary>Hands one mail of ours to the server, or leaves it in the outbox.</summary>
public sealed class SendMail(Mailbox mailbox, MailPost post) : IWork<OutgoingMail>
{
    public JobKey Job => Schedule.KeyOf<SendMailsJob>();

    public bool IsReady => mailbox.Delivery is not MailDelivery.None;

    public async Task DoAsync(OutgoingMail row, CancellationToken stop)
    {
        if (mailbox.Delivery is MailDelivery.Outbox) return;
        using var message = post.Write(row.Id, row.Recipient, row.Subject, row.Body);
        if (row.ReplyTo is { } replyTo) message.ReplyToList.Add(new MailAddress(replyTo));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        await post.HandOverAsync(message, stop);
        row.EraseBody();
    }

    public string Explain(Exception failure) => failure is MailNotSentException or RuleViolation ? failure.Message : "The mail could not be sent.";
}
