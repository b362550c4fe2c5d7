using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Billing;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Billing;

/// <summary>
/// The one place that every paid action asks: what it costs, and then reserve, settle or release. Each step may be asked for again after
/// a crash and happens once. Without <c>Credits:Monthly</c> nothing is counted and no row is written.
/// </summary>
public sealed class CreditService(IDbContextFactory<StudioDbContext> contexts, IOptions<CreditOptions> options, TimeProvider clock)
{
    private const int Tries = 20;

    public bool IsCounting => options.Value.Monthly is not null;

    /// <summary>What something would cost this person now.</summary>
    public async Task<CreditQuote> QuoteAsync(Guid ownerId, int price, CancellationToken stop = default)
    {
        if (!IsCounting) return new(price, null);
        await GrantMonthAsync(ownerId, stop);
        await using var db = await contexts.CreateDbContextAsync(stop);
        return new(price, await db.CreditAccounts.OwnedBy(ownerId).Select(account => account.Balance).FirstOrDefaultAsync(stop));
    }

    /// <summary>Sets the price aside. <paramref name="key"/> names the action: asked again, the same reservation answers.</summary>
    /// <exception cref="InsufficientCredits">There are fewer; nothing is set aside.</exception>
    public async Task<CreditHold> ReserveAsync(Guid ownerId, string key, int price, string purpose, CancellationToken stop = default)
    {
        if (!IsCounting) return new(null, ownerId, price);
        await GrantMonthAsync(ownerId, stop);
        var entry = await BookAsync(ownerId, "reserve:" + key, account => account.Reserve("reserve:" + key, price, purpose, clock.GetUtcNow()), stop);
        return new(entry.Id, ownerId, -entry.Amount);
    }

    /// <summary>It was delivered and used so many of the reserved credits.</summary>
    public Task SettleAsync(CreditHold hold, int used, CancellationToken stop = default) => CloseAsync(hold, (account, reservation) => account.Settle(reservation, used, clock.GetUtcNow()), stop);

    /// <summary>It was not delivered: everything goes back.</summary>
    public Task ReleaseAsync(CreditHold hold, CancellationToken stop = default) => CloseAsync(hold, (account, reservation) => account.Release(reservation, clock.GetUtcNow()), stop);

    /// <summary>Gives back what was reserved by work that never told its end.</summary>
    public async Task ReleaseLostAsync(CancellationToken stop = default)
    {
        var before = clock.GetUtcNow() - CreditAccount.LongestReservation;
        List<CreditEntry> lost;
        await using (var db = await contexts.CreateDbContextAsync(stop))
            lost = await db.CreditEntries.AsNoTracking().Where(entry => entry.Step == CreditStep.Reserved && entry.At < before && !db.CreditEntries.Any(close => close.ReservationId == entry.Id)).ToListAsync(stop);
        foreach (var entry in lost) await ReleaseAsync(new(entry.Id, entry.OwnerId, -entry.Amount), stop);
    }

    private async Task GrantMonthAsync(Guid ownerId, CancellationToken stop)
    {
        if (options.Value.Monthly is not (> 0 and var credits)) return;
        var month = clock.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture);
        await BookAsync(ownerId, "grant:" + month, account => account.Grant("grant:" + month, credits, "Credits of " + month, clock.GetUtcNow()), stop);
    }

    private async Task CloseAsync(CreditHold hold, Func<CreditAccount, CreditEntry, CreditEntry> close, CancellationToken stop)
    {
        if (hold.ReservationId is not { } id) return;
        CreditEntry reservation;
        await using (var db = await contexts.CreateDbContextAsync(stop)) reservation = await db.CreditEntries.AsNoTracking().OwnedBy(hold.OwnerId).RequireAsync(id, stop);
        await BookAsync(hold.OwnerId, CreditEntry.ClosingKey(id), account => close(account, reservation), stop);
    }

    /// <summary>Adds one entry with the balance it makes, or finds the one that is there. Who loses a race reads anew.</summary>
    private async Task<CreditEntry> BookAsync(Guid ownerId, string key, Func<CreditAccount, CreditEntry> step, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(stop);
            if (await db.CreditEntries.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(entry => entry.Key == key, stop) is { } known) return known;
            var account = await db.CreditAccounts.OwnedBy(ownerId).FirstOrDefaultAsync(stop) ?? db.Add(new CreditAccount(ownerId)).Entity;
            var entry = step(account);
            db.Add(entry);
            try
            {
                await db.SaveChangesAsync(stop);
                return entry;
            }
            catch (DbUpdateException) when (attempt < Tries && !stop.IsCancellationRequested)
            {
                // Another step of this person came first; the next round sees it.
            }
        }
    }
}
