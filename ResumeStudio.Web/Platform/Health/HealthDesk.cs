using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ResumeStudio.Web.Platform.Health;

/// <summary>Tells how the program is. Anybody may ask and a check writes to the disk, so an answer serves everybody for some seconds.</summary>
public sealed class HealthDesk(HealthCheckService checks, TimeProvider time)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);
    private HealthReport? _report;
    private DateTimeOffset _readAt;

    public async Task<HealthReport> ReadAsync(CancellationToken stop = default)
    {
        await _turn.WaitAsync(stop);
        try
        {
            if (_report is { } kept && time.GetUtcNow() - _readAt < KeptFor) return kept;
            _report = await checks.CheckHealthAsync(stop);
            _readAt = time.GetUtcNow();
            return _report;
        }
        finally
        {
            _turn.Release();
        }
    }
}
