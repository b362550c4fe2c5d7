namespace ResumeStudio.Web.Features.Sharing;

/// <summary>Writes the counted views every few seconds, and what is left when the program stops.</summary>
public sealed class WriteCounts(IEnumerable<ICounts> counters, TimeProvider clock, ILogger<WriteCounts> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>A full disk must not end the counting: what could not be written stays in memory.</summary>
    private async Task WriteAsync(CancellationToken stop)
    {
        try
        {
            foreach (var counter in counters) await counter.WriteAsync(stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            log.LogWarning(failure, "Views could not be written; they are counted in memory");
        }
    }
}
