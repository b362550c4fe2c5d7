using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Checks every domain that is due. What one of them throws stops none of the others.</summary>
public sealed class CheckDomains(IDbContextFactory<StudioDbContext> contexts, CheckDomain check, TimeProvider clock, ILogger<CheckDomains> log)
{
    private const int Most = 500;
    private const int Width = 4;

    // The job comes as often as the shortest wait: a row that is due a moment after it would wait twice as long.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken stop = default) =>
        await Parallel.ForEachAsync(await DueAsync(stop), new ParallelOptions { MaxDegreeOfParallelism = Width, CancellationToken = stop }, CheckAsync);

    private async Task<List<Guid>> DueAsync(CancellationToken stop)
    {
        var until = clock.GetUtcNow() + Slack;
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Domains.Where(domain => domain.NextCheckAt <= until).OrderBy(domain => domain.NextCheckAt).Select(domain => domain.Id).Take(Most).ToListAsync(stop);
    }

    private async ValueTask CheckAsync(Guid id, CancellationToken stop)
    {
        try
        {
            await check.RunAsync(id, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogError(failure, "Domain {Id} could not be checked", id);
        }
    }
}
