using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Contact;
using ResumeStudio.Data;
using ResumeStudio.Data.Contact;

namespace ResumeStudio.Web.Features.Contact;

/// <summary>What an owner does with messages. Those that wait for confirmation are not the owner's yet and appear nowhere here.</summary>
public sealed class MessageService(IDbContextFactory<StudioDbContext> contexts, TimeProvider clock)
{
    public async Task<MessagePage> ListAsync(Guid ownerId, Guid? portfolioId = null, MessageCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Messages.OwnedBy(ownerId).Inbox(portfolioId).ToPageAsync(db, after, stop);
    }

    /// <summary>The portfolios that have messages.</summary>
    public async Task<IReadOnlyList<MessageBox>> CountAsync(Guid ownerId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var counts = await db.Messages.OwnedBy(ownerId).Inbox().GroupBy(message => message.PortfolioId).Select(of => new { Id = of.Key, All = of.Count(), Read = of.Count(message => message.ReadAt != null) }).ToListAsync(stop);
        var titles = await db.Portfolios.OwnedBy(ownerId).Select(portfolio => new { portfolio.Id, portfolio.Title }).ToDictionaryAsync(portfolio => portfolio.Id, portfolio => portfolio.Title, stop);
        return [.. counts.Where(count => titles.ContainsKey(count.Id)).Select(count => new MessageBox(count.Id, titles[count.Id], count.All, count.All - count.Read)).OrderBy(box => box.Title, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>The message, from now on read.</summary>
    /// <exception cref="NotFoundException">There is no such message.</exception>
    public Task<Message> OpenAsync(Guid ownerId, Guid id, CancellationToken stop = default) => ChangeAsync(ownerId, id, message => message.Read(clock.GetUtcNow()), stop);

    /// <exception cref="NotFoundException">There is no such message.</exception>
    public Task MarkUnreadAsync(Guid ownerId, Guid id, CancellationToken stop = default) => ChangeAsync(ownerId, id, message => message.Unread(), stop);

    /// <summary>Removes one message; one that is gone already is no error.</summary>
    public Task DeleteAsync(Guid ownerId, Guid id, CancellationToken stop = default) => DeleteAsync(ownerId, message => message.Where(one => one.Id == id), stop);

    /// <summary>Removes all messages of a portfolio that are in the inbox.</summary>
    public Task DeleteAllAsync(Guid ownerId, Guid portfolioId, CancellationToken stop = default) => DeleteAsync(ownerId, messages => messages.Inbox(portfolioId), stop);

    /// <summary>All messages of one portfolio or of all, newest first, as CSV.</summary>
    public async Task<string> ExportAsync(Guid ownerId, Guid? portfolioId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var rows = await db.Messages.AsNoTracking().OwnedBy(ownerId).Inbox(portfolioId).OrderByDescending(message => message.DeliveredAt).ThenBy(message => message.Id).ToListAsync(stop);
        var titles = await db.Portfolios.OwnedBy(ownerId).Select(portfolio => new { portfolio.Id, portfolio.Title }).ToDictionaryAsync(portfolio => portfolio.Id, portfolio => portfolio.Title, stop);
        return MessageSheet.Head + string.Concat(rows.Select(message => MessageSheet.Line(message, titles.GetValueOrDefault(message.PortfolioId, ""))));
    }

    private async Task<Message> ChangeAsync(Guid ownerId, Guid id, Action<Message> change, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var message = await db.Messages.OwnedBy(ownerId).Inbox().RequireAsync(id, stop);
        change(message);
        await db.SaveChangesAsync(stop);
        return message;
    }

    private async Task DeleteAsync(Guid ownerId, Func<IQueryable<Message>, IQueryable<Message>> which, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        db.RemoveRange(await which(db.Messages.OwnedBy(ownerId)).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}
