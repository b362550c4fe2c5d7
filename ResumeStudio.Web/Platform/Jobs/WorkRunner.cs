using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Data;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>
/// Claims due rows of one kind and brings each to its outcome. It is the one place where failures of long work are caught:
/// a rule's "no" ends the row, anything else is tried again later.
/// </summary>
public sealed class WorkRunner<TRow>(IDbContextFactory<StudioDbContext> contexts, WorkClock clock, WorkSignals signals, Nudge nudge, ILogger<WorkRunner<TRow>> log)
    where TRow : QueuedWork
{
    private const int SweepSize = 200;
    private const int SweepWidth = 4;
    private readonly SemaphoreSlim _sweeping = new(1);

    /// <summary>Does the row with the id, or, without one, every row that is due.</summary>
    public Task RunAsync(IWork<TRow> work, Guid? id, CancellationToken stop) =>
        !work.IsReady ? Task.CompletedTask : id is { } one ? RunOneAsync(work, one, stop) : SweepAsync(work, stop);

    private async Task SweepAsync(IWork<TRow> work, CancellationToken stop)
    {
        if (!await _sweeping.WaitAsync(0, stop)) return;
        try
        {
            await Parallel.ForEachAsync(await DueAsync(stop), new ParallelOptions { MaxDegreeOfParallelism = SweepWidth, CancellationToken = stop },
                async (id, token) => await RunOneAsync(work, id, token));
        }
        finally
        {
            _sweeping.Release();
        }
    }

    private async Task<List<Guid>> DueAsync(CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Set<TRow>().AsNoTracking().DueAt(clock.Now, clock.SoleWorker).Select(row => row.Id).Take(SweepSize).ToListAsync(stop);
    }

    private async Task RunOneAsync(IWork<TRow> work, Guid id, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await db.ClaimAsync<TRow>(id, clock.Claim(work.Lease), stop) is not { } row) return;
        signals.Changed(id);
        try
        {
            await work.DoAsync(row, stop);
            row.Complete(clock.Now);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            row.Release(clock.Now);
        }
        catch (Exception failure) when (failure is RuleViolation or NotFoundException)
        {
            row.Fail(work.Explain(failure), clock.Now);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "{Work} {Id}: attempt {Attempt} failed", typeof(TRow).Name, id, row.Attempts);
            row.Reschedule(work.Explain(failure), clock.Now, Random.Shared.NextDouble());
        }

        await SaveOutcomeAsync(db, row);
        if (row is { Status: WorkStatus.Queued, NextAttemptAt: var next } && !stop.IsCancellationRequested) await nudge.SendAsync(work.Job, id, next, stop);
    }

    private async Task SaveOutcomeAsync(StudioDbContext db, TRow row)
    {
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException)
        {
            log.LogWarning("{Work} {Id}: the lease was lost, attempt {Attempt} has no effect", typeof(TRow).Name, row.Id, row.Attempts);
        }

        signals.Changed(row.Id);
    }
}
