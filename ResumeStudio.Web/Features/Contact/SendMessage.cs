using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Email;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Contact;
using ResumeStudio.Web.Platform.Security;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>Takes a message for the owner of a published portfolio: delivered at once with proof of work, else once its sender has followed a mailed link.</summary>
public sealed class SendMessage(IDbContextFactory<StudioDbContext> contexts, ContactMails mails, RateLimits limits, TimeProvider clock)
{
    private static readonly RateLimit FromOneClient = new("message-client", 5, TimeSpan.FromMinutes(10));
    private static readonly RateLimit ToOnePortfolio = new("message-portfolio", 60, TimeSpan.FromHours(1));

    /// <summary>Of what is not proven, so that a flood of it leaves room for those who prove.</summary>
    private static readonly RateLimit UnprovenToOnePortfolio = new("message-unproven", 60, TimeSpan.FromHours(1));

    /// <summary>Nobody's address is flooded with links that somebody else asks for.</summary>
    private static readonly RateLimit LinksToOneAddress = new("message-link", 3, TimeSpan.FromHours(1));

    /// <returns>The outcome and, for too many, how long to wait.</returns>
    public async Task<(SendOutcome Outcome, TimeSpan Wait)> RunAsync(Publication to, Letter letter, FormTicket ticket, bool isProven, string client, CancellationToken stop = default)
    {
        if (!isProven && !mails.CanBeSent) return (SendOutcome.NeedsProof, default);
        if (WaitOf(to, letter, isProven, client) is { } wait) return (SendOutcome.TooMany, wait);
        await using var db = await contexts.CreateDbContextAsync(stop);
        OutgoingMail? mail;
        using (await WriteGate.EnterAsync(db, stop))
        {
            if (await db.SpentTickets.AnyAsync(spent => spent.Id == ticket.Id, stop)) return (SendOutcome.SentBefore, default);
            if (await db.Messages.Inbox(to.PortfolioId).CountAsync(stop) >= Message.MostPerPortfolio) return (SendOutcome.Full, default);
            db.Add(SpentTicket.Of(ticket));
            mail = await WriteAsync(db, to, letter, isProven, stop);
            await db.SaveChangesAsync(stop);
        }

        await mails.HandOverAsync(mail, stop);
        return (isProven ? SendOutcome.Delivered : SendOutcome.Waits, default);
    }

    private async Task<OutgoingMail?> WriteAsync(StudioDbContext db, Publication to, Letter letter, bool isProven, CancellationToken stop)
    {
        if (isProven) return await mails.TellOwnerAsync(db, db.Add(Message.Delivered(to.OwnerId, to.PortfolioId, letter, clock.GetUtcNow())).Entity, to.ReadDocument().Title, stop);
        var token = ShareToken.New();
        db.Add(Message.Waiting(to.OwnerId, to.PortfolioId, letter, token, clock.GetUtcNow()));
        return mails.AskSender(db, letter.Email, to.Slug, token);
    }

    private TimeSpan? WaitOf(Publication to, Letter letter, bool isProven, string client) =>
        limits.Take(FromOneClient, client) ?? limits.Take(isProven ? ToOnePortfolio : UnprovenToOnePortfolio, to.PortfolioId.ToString("N")) ?? (isProven ? null : limits.Take(LinksToOneAddress, letter.Email.ToUpperInvariant()));
}
