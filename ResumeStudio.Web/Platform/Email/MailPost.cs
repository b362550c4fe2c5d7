using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Platform.Email;

/// <summary>The way to the mail server. Its failures name no address, because they are logged.</summary>
public sealed class MailPost(IOptions<SmtpOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A plain-text mail of ours. The same id at each attempt lets the receiver drop a second copy.</summary>
    public MailMessage Write(Guid id, string recipient, string subject, string body, string sender = "Résumé Studio")
    {
        var message = new MailMessage(new MailAddress(options.Value.From!, sender, Encoding.UTF8), new MailAddress(recipient))
        {
            Subject = subject,
            SubjectEncoding = Encoding.UTF8,
            Body = body,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{id:N}@{message.From!.Host}>");
        return message;
    }

    /// <exception cref="RuleViolation">The server refuses the mail for good.</exception>
    /// <exception cref="MailNotSentException">It was not taken, or there was no answer; the exception tells which.</exception>
    public async Task HandOverAsync(MailMessage message, CancellationToken stop)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        try
        {
            using var client = Client();
            await client.SendMailAsync(message, either.Token);
        }
        catch (SmtpException refused) when (IsFinal(refused.StatusCode))
        {
            throw new RuleViolation($"The mail server refused the mail ({(int)refused.StatusCode}).");
        }
        catch (SmtpException failed) when (failed.StatusCode is SmtpStatusCode.GeneralFailure)
        {
            throw new MailNotSentException("The mail server cannot be reached.", mayHaveArrived: !IsBeforeTheMail(failed));
        }
        catch (SmtpException failed)
        {
            throw new MailNotSentException($"The mail server could not take the mail ({(int)failed.StatusCode}).");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new MailNotSentException("The mail server did not answer in time.", mayHaveArrived: true);
        }
    }

    // RFC 5321, 4.2.1: 550 to 553 speak of the mailbox, 554 of the mail; trying again would not change the answer.
    private static bool IsFinal(SmtpStatusCode code) => (int)code is >= 550 and <= 554;

    /// <summary>Whether there was not even a connection.</summary>
    private static bool IsBeforeTheMail(SmtpException failed) =>
        failed.GetBaseException() is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.TryAgain or SocketError.NoData };

    private SmtpClient Client()
    {
        var client = new SmtpClient(options.Value.Host, options.Value.Port) { EnableSsl = options.Value.UseTls, UseDefaultCredentials = false };
        if (!string.IsNullOrEmpty(options.Value.User)) client.Credentials = new NetworkCredential(options.Value.User, options.Value.Password);
        return client;
    }
}
