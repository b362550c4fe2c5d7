using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Contact;

namespace ResumeStudio.Data.Contact;

/// <summary>The inbox of one person, a page at a time.</summary>
public static class MessageLists
{
    public const int PageSize = 20;

    private const int OpeningLength = 160;

    /// <summary>Delivered messages: what waits for its sender's confirmation is nobody's yet.</summary>
    public static IQueryable<Message> Inbox(this IQueryable<Message> owned, Guid? portfolioId = null) =>
        owned.Where(m => m.DeliveredAt != null && (portfolioId == null || m.PortfolioId == portfolioId));

    /// <summary>One page, newest first: one row more than a page tells whether the list goes on.</summary>
    public static async Task<MessagePage> ToPageAsync(this IQueryable<Message> inbox, StudioDbContext db, MessageCard? last, CancellationToken stop = default)
    {
        if (last is not null) inbox = inbox.Where(m => m.DeliveredAt <= last.DeliveredAt && (m.DeliveredAt < last.DeliveredAt || m.Id < last.Id));
        var cards = await inbox.OrderByDescending(m => m.DeliveredAt).ThenByDescending(m => m.Id).Take(PageSize + 1)
            .Join(db.Portfolios, m => m.PortfolioId, p => p.Id, (m, p) => new { Row = m, p.Title })
            .OrderByDescending(pair => pair.Row.DeliveredAt).ThenByDescending(pair => pair.Row.Id)
            .Select(pair => new MessageCard(pair.Row.Id, pair.Row.PortfolioId, pair.Title, pair.Row.Name, pair.Row.Email, pair.Row.Text.Substring(0, OpeningLength), pair.Row.DeliveredAt!.Value, pair.Row.ReadAt != null)).ToListAsync(stop);
        return cards.Count > PageSize ? new(cards.GetRange(0, PageSize), cards[PageSize - 1]) : new(cards, null);
    }
}
