using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Models;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>What a person decides about models, and how they stand: consent, tracing, budget.</summary>
public sealed class ModelDesk(IDbContextFactory<StudioDbContext> contexts, ModelLines lines, ModelBudget budget, TimeProvider clock)
{
    public async Task<ModelState> ReadAsync(Guid ownerId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var consents = await db.ModelConsents.AsNoTracking().OwnedBy(ownerId).OrderBy(consent => consent.GivenAt).ToListAsync(stop);
        var wishes = await db.ModelWishes.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(stop) ?? new ModelWishes(ownerId);
        var (spent, most, left) = await budget.ReadAsync(db, ownerId, stop);
        return new(lines.All, consents, wishes, spent, most, left);
    }

    /// <summary>The person agrees that texts go to these hosts. One that is no provider's is passed over.</summary>
    public async Task AgreeAsync(Guid ownerId, IReadOnlyCollection<string> hosts, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var known = await db.ModelConsents.OwnedBy(ownerId).Select(consent => consent.Host).ToListAsync(stop);
        var asked = lines.All.Select(line => line.Provider).Where(provider => provider.IsHosted && hosts.Contains(provider.Host) && !known.Contains(provider.Host)).DistinctBy(provider => provider.Host);
        db.AddRange(asked.Select(provider => ModelConsent.Give(ownerId, provider.Name, provider.Host, clock.GetUtcNow())));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The person takes consent back; from now on nothing goes there.</summary>
    public async Task RevokeAsync(Guid ownerId, string host, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        db.RemoveRange(await db.ModelConsents.OwnedBy(ownerId).Where(consent => consent.Host == host).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Keeps questions and answers from now on; or no longer, and forgets those that were kept.</summary>
    public async Task TraceAsync(Guid ownerId, bool on, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await WishesAsync(db, ownerId, stop)).Trace(on, clock.GetUtcNow());
        if (!on) foreach (var call in await db.ModelCalls.OwnedBy(ownerId).Where(call => call.TracedQuestion != null).ToListAsync(stop)) call.ForgetTrace();
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Sets the person's own monthly budget in units of the currency; null takes it away.</summary>
    /// <exception cref="Core.Common.RuleViolation">It is out of range.</exception>
    public async Task LimitMonthAsync(Guid ownerId, decimal? most, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        (await WishesAsync(db, ownerId, stop)).LimitMonth(most);
        await db.SaveChangesAsync(stop);
    }

    private static async Task<ModelWishes> WishesAsync(StudioDbContext db, Guid ownerId, CancellationToken stop) =>
        await db.ModelWishes.OwnedBy(ownerId).FirstOrDefaultAsync(stop) ?? db.Add(new ModelWishes(ownerId)).Entity;
}
