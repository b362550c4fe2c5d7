using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Email;
using ResumeStudio.Core.Resumes.Limits;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform;
using ResumeStudio.Web.Platform.Email;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>The words of the mails about messages. They are committed with the message, so that neither is there without the other.</summary>
public sealed class ContactMails(Mailbox mailbox, SiteAddress site)
{
    public bool CanBeSent => mailbox.Delivery is not MailDelivery.None;

    public Task HandOverAsync(OutgoingMail? mail, CancellationToken stop = default) => mailbox.HandOverAsync(mail, stop);

    /// <summary>The message for the owner's own mailbox; an answer to it goes to the sender.</summary>
    public async Task<OutgoingMail?> TellOwnerAsync(StudioDbContext db, Message message, string portfolio, CancellationToken stop)
    {
        var owner = await db.Users.Where(user => user.Id == message.OwnerId && user.EmailConfirmed).Select(user => new { user.Email, user.FullName }).FirstOrDefaultAsync(stop);
        return owner is null ? null : mailbox.Add(db, owner.Email!, $"Message from {message.Name}", $"""
            Hello {owner.FullName},

            {message.Name} <{message.Email}> wrote through your portfolio “{Shortened.To(100, portfolio.ReplaceLineEndings(" "))}”:

            {message.Text}

            --
            An answer to this mail goes to {message.Email}.
            Your messages: {site.Root}/portfolios/messages

            """, message.Email);
    }

    /// <summary>The link with which a sender confirms. It says nothing that the sender typed: otherwise the form could send anybody's words to anybody.</summary>
    public OutgoingMail? AskSender(StudioDbContext db, string email, string slug, string token) => mailbox.Add(db, email, "Confirm your message", $"""
        Hello,

        a message with this e-mail address was written on {site.Root}/p/{slug}. It is delivered when you follow this link and choose “Deliver the message”:

        {site.Root}/contact/{token}

        The link works for {Message.ConfirmedWithin.TotalHours:0} hours. If you wrote no message, do nothing: it is deleted then.

        """);
}
