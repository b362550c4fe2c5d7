using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Looks for every certificate that is due. What one of them throws stops none of the others.</summary>
public sealed class CheckCertificates(IDbContextFactory<StudioDbContext> contexts, CheckCertificate check, TimeProvider clock, ILogger<CheckCertificates> log)
{
    private const int Most = 500;
    private const int Width = 8;

    // As for domains: the job comes as often as the shortest wait.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken stop = default)
    {
        var until = clock.GetUtcNow() + Slack;
        await Parallel.ForEachAsync(await DueAsync(until, stop), new ParallelOptions { MaxDegreeOfParallelism = Width, CancellationToken = stop }, (id, token) => CheckAsync(id, until, token));
    }

    private async Task<List<Guid>> DueAsync(DateTimeOffset until, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        var due = await db.DomainHosts.Where(host => host.PointsHere && host.Certificate.NextCheckAt <= until).OrderBy(host => host.Certificate.NextCheckAt).Select(host => host.DomainId).Take(Most).ToListAsync(stop);
        return [.. due.Distinct()];
    }

    private async ValueTask CheckAsync(Guid id, DateTimeOffset until, CancellationToken stop)
    {
        try
        {
            await check.RunAsync(id, until, stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogError(failure, "The certificates of domain {Id} could not be checked", id);
        }
    }
}
