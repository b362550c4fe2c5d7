using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;
using Quartz;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Email;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Platform.Email;

/// <summary>Hands one mail to the server, or leaves it in the outbox. Its failures name no address, because they are logged.</summary>
public sealed class SendMail(Mailbox mailbox, IOptions<SmtpOptions> options, TimeProvider clock) : IWork<OutgoingMail>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public JobKey Job => Schedule.KeyOf<SendMailsJob>();

    public bool IsReady => mailbox.Delivery is not MailDelivery.None;

    public async Task DoAsync(OutgoingMail row, CancellationToken stop)
    {
        if (mailbox.Delivery is MailDelivery.Outbox) return;
        await HandOverAsync(row, stop);
        row.EraseBody();
    }

    public string Explain(Exception failure) => failure is MailNotSentException or RuleViolation ? failure.Message : "The mail could not be sent.";

    private async Task HandOverAsync(OutgoingMail mail, CancellationToken stop)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        try
        {
            using var message = Message(mail);
            using var client = Client();
            await client.SendMailAsync(message, either.Token);
        }
        catch (SmtpException refused) when (IsFinal(refused.StatusCode))
        {
            throw new RuleViolation($"The mail server refused the mail ({(int)refused.StatusCode}).");
        }
        catch (SmtpException failed)
        {
            throw new MailNotSentException(failed.StatusCode is SmtpStatusCode.GeneralFailure
                ? "The mail server cannot be reached."
                : $"The mail server could not take the mail ({(int)failed.StatusCode}).");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new MailNotSentException("The mail server did not answer in time.");
        }
    }

    // RFC 5321, 4.2.1: 550 to 553 speak of the mailbox, 554 of the mail; trying again would not change the answer.
    private static bool IsFinal(SmtpStatusCode code) => (int)code is >= 550 and <= 554;

    private MailMessage Message(OutgoingMail mail)
    {
        var message = new MailMessage(new MailAddress(options.Value.From!, "Résumé Studio", Encoding.UTF8), new MailAddress(mail.Recipient))
        {
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
        };
        if (mail.ReplyTo is { } replyTo) message.ReplyToList.Add(new MailAddress(replyTo));
        // The same id at each attempt lets the receiver drop a second copy.
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{message.From!.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private SmtpClient Client()
    {
        var client = new SmtpClient(options.Value.Host, options.Value.Port) { EnableSsl = options.Value.UseTls, UseDefaultCredentials = false };
        if (!string.IsNullOrEmpty(options.Value.User)) client.Credentials = new NetworkCredential(options.Value.User, options.Value.Password);
        return client;
    }
}
