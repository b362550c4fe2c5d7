using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Models;
using ResumeStudio.Data;
using ResumeStudio.Data.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>What models have cost this month and what they may still cost. A call that is under way counts with the most that it may cost.</summary>
public sealed class ModelBudget(IOptions<ModelOptions> options, TimeProvider clock)
{
    /// <summary>What this month's calls of a person have cost, what they may cost, and what all calls of this installation may still cost; null where there is no limit.</summary>
    public async Task<(long Spent, long? Budget, long? LeftForAll)> ReadAsync(StudioDbContext db, Guid ownerId, CancellationToken stop = default)
    {
        var month = ModelMonth.StartOf(clock.GetUtcNow());
        var (own, ours) = ((await db.ModelWishes.AsNoTracking().OwnedBy(ownerId).FirstOrDefaultAsync(stop))?.MonthlyBudget, InUnits(options.Value.MonthlyBudget));
        var spent = await db.ModelCalls.OwnedBy(ownerId).CostSinceAsync(month, stop);
        var left = InUnits(options.Value.InstallationBudget) is { } all ? all - await db.ModelCalls.CostSinceAsync(month, stop) : (long?)null;
        return (spent, own is null || ours < own ? ours : own, left);
    }

    /// <summary>What both limits leave to a person, or null: no limit.</summary>
    public static long? LeftOf((long Spent, long? Budget, long? LeftForAll) known) => (known.Budget - known.Spent, known.LeftForAll) switch
    {
        ({ } own, { } all) => Math.Min(own, all),
        var (own, all) => own ?? all,
    };

    private static long? InUnits(decimal? budget) => budget is { } set ? (long)Math.Round(set * ModelPrice.Unit) : null;
}
