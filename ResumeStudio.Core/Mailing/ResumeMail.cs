using ResumeStudio.Core.Common;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Core.Mailing;

/// <summary>
/// A resume sent to one person by mail: queued work, and afterwards the log of what was sent to whom. A mail is never handed over
/// again when it may have been taken already: before each hand-over the attempt is noted and committed, and an attempt that left
/// neither a yes nor a no ends the row.
/// </summary>
public sealed class ResumeMail : QueuedWork, IOwned
{
    /// <summary>Mails that one person may send in <see cref="Day"/>.</summary>
    public const int MostPerDay = 20;

    /// <summary>The largest attached PDF, in bytes: with base64 it stays below what common mail servers take.</summary>
    public const int AttachmentBytes = 10 * 1024 * 1024;

    /// <summary>The stretch in which <see cref="MostPerDay"/> counts.</summary>
    public static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>Why a row ended whose mail may have arrived.</summary>
    public const string Uncertain = "It is not certain whether the mail server took the mail, so it is not sent again. Ask the person before you do.";

    private ResumeMail(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The version that is sent; a link may show newer ones later.</summary>
    public int Version { get; private set; }

    /// <summary>The snapshot whose PDF is attached.</summary>
    public Guid SnapshotId { get; private set; }

    /// <summary>The contact details that it shows.</summary>
    public ContactDetails Shown { get; private set; }

    /// <summary>PDF or link.</summary>
    public MailedForm Form { get; private set; }

    /// <summary>Whom it goes to; empty once erased.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>The subject.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The text, without the link; empty once erased.</summary>
    public string Message { get; private set; } = "";

    /// <summary>The private link with its secret, forgotten once the mail is handed over or given up; null with a PDF.</summary>
    public string? LinkAddress { get; private set; }

    /// <summary>The attempt that last began to hand it over; 0 before.</summary>
    public int HandedOver { get; private set; }

    /// <summary>The attempt whose mail was last surely not taken; 0 before.</summary>
    public int NotTaken { get; private set; }

    /// <summary>When the person deleted it from the log, or null. The row stays for a day, because it counts for the limit.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <inheritdoc />
    protected override TimeSpan FirstRetryAfter => TimeSpan.FromSeconds(30);

    /// <summary>Asks for a mail.</summary>
    /// <param name="snapshot">What is sent.</param>
    /// <param name="recipient">One address (<see cref="MailRecipients.Parse"/>).</param>
    /// <param name="words">Subject and message, checked (<see cref="MailedWords.Checked"/>).</param>
    /// <param name="shown">The contact details that it shows.</param>
    /// <param name="link">The recipient's link, or null to attach the PDF.</param>
    /// <param name="now">The current instant.</param>
    public static ResumeMail To(ResumeSnapshot snapshot, string recipient, MailedWords words, ContactDetails shown, string? link, DateTimeOffset now) => new(now)
    {
        OwnerId = snapshot.OwnerId,
        ResumeId = snapshot.ResumeId,
        SnapshotId = snapshot.Id,
        Version = snapshot.Version,
        Shown = shown,
        Form = link is null ? MailedForm.Pdf : MailedForm.Link,
        Recipient = recipient,
        Subject = words.Subject,
        Message = words.Message,
        LinkAddress = link,
    };

    /// <summary>Begins to hand it over in the current attempt.</summary>
    /// <exception cref="RuleViolation">An earlier attempt may have been taken.</exception>
    public void BeginHandOver()
    {
        if (HandedOver > NotTaken) throw new RuleViolation(Uncertain);
        HandedOver = Attempts;
    }

    /// <summary>The mail server surely did not take it.</summary>
    public void Refuse() => NotTaken = Attempts;

    /// <summary>Forgets the secret once it is of no more use here.</summary>
    public void ForgetLink() => LinkAddress = null;

    /// <inheritdoc />
    protected override void OnOver() => ForgetLink();

    /// <summary>Deletes it from the log. A mail that waits is not sent any more.</summary>
    /// <exception cref="RuleViolation">It is being sent.</exception>
    public void Erase(DateTimeOffset now)
    {
        if (Status is WorkStatus.Processing) throw new RuleViolation("This mail is being sent just now. Try again in a moment.");
        if (!IsOver) Fail("Deleted before it was sent.", now);
        (Recipient, Subject, Message, LinkAddress, ErasedAt) = ("", "", "", null, now);
    }
}
