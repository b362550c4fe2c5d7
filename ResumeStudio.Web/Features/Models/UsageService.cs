using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Models;
using ResumeStudio.Data;
using ResumeStudio.Data.Models;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Features.Models;

/// <summary>What a person can see of their calls of models.</summary>
public sealed class UsageService(IDbContextFactory<StudioDbContext> contexts, IOptions<ModelOptions> options, TimeProvider clock)
{
    /// <summary>How many days the chart shows.</summary>
    public const int Days = 30;

    private const int Months = 6;

    public string Currency => options.Value.Currency;

    /// <summary>The last <see cref="Days"/> days, oldest first, those without calls too.</summary>
    public async Task<IReadOnlyList<UsageDay>> ReadDaysAsync(Guid ownerId, CancellationToken stop = default)
    {
        var first = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(1 - Days);
        var since = new DateTimeOffset(first.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        await using var db = await contexts.CreateDbContextAsync(stop);
        var calls = await db.ModelCalls.OwnedBy(ownerId).Where(call => call.At >= since).Select(call => new { call.At, call.Cost }).ToListAsync(stop);
        var known = calls.ToLookup(call => DateOnly.FromDateTime(call.At.UtcDateTime));
        return [.. Enumerable.Range(0, Days).Select(first.AddDays).Select(day => new UsageDay(day, known[day].Count(), known[day].Sum(call => call.Cost)))];
    }

    /// <summary>The last months with calls, newest first.</summary>
    public async Task<IReadOnlyList<UsageMonth>> ReadMonthsAsync(Guid ownerId, CancellationToken stop = default)
    {
        var (months, end) = (new List<UsageMonth>(), ModelMonth.StartOf(clock.GetUtcNow()).AddMonths(1));
        await using var db = await contexts.CreateDbContextAsync(stop);
        for (var month = 1; month <= Months; month++)
        {
            var (from, to) = (end.AddMonths(-month), end.AddMonths(1 - month));
            var calls = db.ModelCalls.OwnedBy(ownerId).Where(call => call.At >= from && call.At < to);
            if (await calls.CountAsync(stop) is > 0 and var count)
                months.Add(new(DateOnly.FromDateTime(from.UtcDateTime), count, await calls.SumAsync(call => (long)call.InputTokens + call.OutputTokens, stop), await calls.SumAsync(call => call.Cost, stop)));
        }

        return months;
    }

    /// <summary>Calls, newest first, after the last one that is known.</summary>
    public async Task<CallPage> ListAsync(Guid ownerId, CallCard? after = null, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.ModelCalls.OwnedBy(ownerId).ToPageAsync(after, stop);
    }

    /// <summary>The kept texts of a call.</summary>
    /// <exception cref="NotFoundException">There is no such call.</exception>
    public async Task<(string Question, string Answer)> ReadTraceAsync(Guid ownerId, Guid callId, CancellationToken stop = default)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var call = await db.ModelCalls.AsNoTracking().OwnedBy(ownerId).RequireAsync(callId, stop);
        return (call.TracedQuestion ?? "", call.TracedAnswer ?? "");
    }
}
