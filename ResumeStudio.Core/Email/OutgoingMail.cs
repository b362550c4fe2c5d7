using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Email;

/// <summary>One plain-text mail to one person, sent by a job.</summary>
public sealed class OutgoingMail : QueuedWork
{
    /// <summary>Characters of a subject.</summary>
    public const int SubjectLength = 200;

    /// <summary>How long a mail stays on record after it was sent or given up.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    private OutgoingMail() : base(default) { }

    /// <summary>Writes a mail. No part that becomes a header can hold a line end, so none can add a header.</summary>
    /// <exception cref="ArgumentException">Recipient or reply address is not one plain address, or the subject has a control character or is too long.</exception>
    public OutgoingMail(string recipient, string subject, string body, DateTimeOffset now, string? replyTo = null) : base(now)
    {
        if (!EmailAddresses.IsAddress(recipient)) throw new ArgumentException("Not one plain address.", nameof(recipient));
        if (replyTo is not null && !EmailAddresses.IsAddress(replyTo)) throw new ArgumentException("Not one plain address.", nameof(replyTo));
        if (subject.Length is 0 or > SubjectLength || subject.Any(char.IsControl)) throw new ArgumentException("Not a header line.", nameof(subject));
        (Recipient, Subject, Body, ReplyTo) = (recipient, subject, body, replyTo);
    }

    /// <summary>The address it goes to.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>The subject line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The address that answers go to; null for ours, and once it has been handed over.</summary>
    public string? ReplyTo { get; private set; }

    /// <summary>The text; empty once it has been handed over, because it may hold links that open an account.</summary>
    public string Body { get; private set; } = "";

    /// <inheritdoc />
    protected override TimeSpan FirstRetryAfter => TimeSpan.FromSeconds(30);

    /// <summary>Forgets the text, and whose it was, after it has been handed over.</summary>
    public void EraseBody() => (Body, ReplyTo) = ("", null);
}
