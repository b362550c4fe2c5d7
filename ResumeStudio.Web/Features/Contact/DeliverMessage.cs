using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Email;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data;
using ResumeStudio.Data.Contact;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>Delivers a message whose sender has followed the mailed link.</summary>
public sealed class DeliverMessage(IDbContextFactory<StudioDbContext> contexts, ContactMails mails, TimeProvider clock)
{
    /// <summary>The message that waits for the link, or null; with the publication while that takes messages.</summary>
    public async Task<(Message? Message, Publication? To)> FindAsync(string token, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await FindAsync(db, token, stop);
    }

    /// <summary>Delivers it, unless the inbox is full: then it goes on waiting. The answer is what <see cref="FindAsync(string, CancellationToken)"/> would have told.</summary>
    public async Task<(Message? Message, Publication? To)> RunAsync(string token, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        OutgoingMail? mail;
        Message? message;
        Publication? to;
        using (await WriteGate.EnterAsync(db, stop))
        {
            (message, to) = await FindAsync(db, token, stop);
            if (message is null || to is null) return (message, to);
            if (await db.Messages.Inbox(to.PortfolioId).CountAsync(stop) >= Message.MostPerPortfolio) return (message, to);
            message.Deliver(clock.GetUtcNow());
            mail = await mails.TellOwnerAsync(db, message, to.ReadDocument().Title, stop);
            await db.SaveChangesAsync(stop);
        }

        await mails.HandOverAsync(mail, stop);
        return (message, to);
    }

    private async Task<(Message? Message, Publication? To)> FindAsync(StudioDbContext db, string token, CancellationToken stop)
    {
        if (token.Length != ShareToken.Length) return (null, null);
        var hash = ShareToken.HashOf(token);
        if (await db.Messages.FirstOrDefaultAsync(message => message.TokenHash == hash, stop) is not { } found || !found.IsWaitingAt(clock.GetUtcNow())) return (null, null);
        var to = await db.Publications.AsNoTracking().FirstOrDefaultAsync(publication => publication.PortfolioId == found.PortfolioId, stop);
        var isThere = await db.Portfolios.AnyAsync(portfolio => portfolio.Id == found.PortfolioId && portfolio.DeletedAt == null, stop);
        return (found, isThere && to is { IsOpen: true } && to.ReadDocument().TakesMessages() ? to : null);
    }
}
