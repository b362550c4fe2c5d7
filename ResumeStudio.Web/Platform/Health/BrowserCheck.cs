using Microsoft.Extensions.Diagnostics.HealthChecks;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Web.Platform.Health;

public sealed class BrowserCheck(BrowserPool pool) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var state = pool.State;
        var wrong = !state.IsThere || state is { Version: not null, Sandboxed: false };
        return Task.FromResult(wrong ? HealthCheckResult.Degraded(state.Words) : HealthCheckResult.Healthy(state.Words));
    }
}
