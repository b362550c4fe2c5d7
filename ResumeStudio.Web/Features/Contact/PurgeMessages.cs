using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Contact;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>Deletes messages that nobody confirmed in time, and forgets forms that are too old to be sent anyway.</summary>
public sealed class PurgeMessages(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var before = now - Message.ConfirmedWithin;
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.RemoveRange(await db.Messages.Where(message => message.DeliveredAt == null && message.SentAt <= before).ToListAsync(stop));
        db.RemoveRange(await db.SpentTickets.Where(ticket => ticket.Until <= now).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}
