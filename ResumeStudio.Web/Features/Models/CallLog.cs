using System.Data;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Models;
using ResumeStudio.Data;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>Writes each call of a model down: before it goes out, and when it has ended.</summary>
public sealed class CallLog(IDbContextFactory<StudioDbContext> contexts, ModelBudget budget, TimeProvider clock)
{
    /// <summary>What a question may cost at most at a provider.</summary>
    public static long MostCostOf(ModelRequest request, ModelProvider provider) =>
        provider.Price.CostOf(new(ModelUsage.TokensOf(request.Letters), request.Prompt.MostTokens, IsGuess: true));

    /// <summary>
    /// Looks at the budget and writes the row, which sets aside what the call may cost at most, in one step: of two questions at the same
    /// instant the second one sees the first.
    /// </summary>
    /// <exception cref="ModelRefusal">The budget does not reach that far; nothing is written.</exception>
    public async Task<Guid> SendAsync(ModelRequest request, ModelProvider provider, CancellationToken stop)
    {
        var call = ModelCall.Send(request.OwnerId, request.Prompt.Purpose, request.Prompt.Label, (provider.Name, provider.Host, provider.Model), MostCostOf(request, provider), clock.GetUtcNow());
        await using var db = await contexts.CreateDbContextAsync(stop);
        using var turn = await WriteGate.EnterAsync(db, stop);
        // The gate is this process's; other nodes are kept apart by the database.
        await using var step = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        if (call.Cost > 0 && call.Cost > ModelBudget.LeftOf(await budget.ReadAsync(db, request.OwnerId, stop))) throw new ModelRefusal(ModelStanding.BudgetSpent);
        db.Add(call);
        await db.SaveChangesAsync(stop);
        await step.CommitAsync(stop);
        return call.Id;
    }

    /// <summary>Must be written even when the person has left. The texts are kept only while the person has tracing on.</summary>
    public async Task EndAsync(Guid callId, ModelOutcome outcome, ModelUsage usage, ModelRequest request, (ModelPrice Price, string Answer) end)
    {
        await using var db = await contexts.CreateDbContextAsync();
        // The account may have been deleted meanwhile.
        if (await db.ModelCalls.OwnedBy(request.OwnerId).FirstOrDefaultAsync(call => call.Id == callId) is not { } call) return;
        call.End(outcome, usage, end.Price.CostOf(usage), clock.GetUtcNow());
        if (await db.ModelWishes.OwnedBy(request.OwnerId).AnyAsync(wishes => wishes.TracingSince != null)) call.Trace($"{request.Instructions}\n\n{request.Question}", end.Answer);
        await db.SaveChangesAsync();
    }

    /// <summary>The answer came, but is not what was asked for.</summary>
    public async Task RejectAsync(Guid ownerId, Guid callId)
    {
        await using var db = await contexts.CreateDbContextAsync();
        (await db.ModelCalls.OwnedBy(ownerId).FirstOrDefaultAsync(call => call.Id == callId))?.Reject();
        await db.SaveChangesAsync();
    }

    /// <summary>Forgets kept texts and old calls in their time.</summary>
    public async Task PurgeAsync(CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var (traced, kept) = (now - ModelCall.TraceKept, now - ModelCall.Kept);
        await using var db = await contexts.CreateDbContextAsync(stop);
        foreach (var call in await db.ModelCalls.Where(call => call.At < traced && call.TracedQuestion != null).ToListAsync(stop)) call.ForgetTrace();
        db.RemoveRange(await db.ModelCalls.Where(call => call.At < kept).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
    }
}
