using Microsoft.Extensions.Diagnostics.HealthChecks;
using ResumeStudio.Web.Platform.Models;

namespace ResumeStudio.Web.Platform.Health;

/// <summary>Models are an extra: without one, or with one that does not answer, everything else works.</summary>
public sealed class ModelsCheck(ModelLines lines) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var resting = lines.All.Where(line => line.IsResting).Select(line => line.Provider.Name).ToList();
        return Task.FromResult(
            lines.All.Count == 0 ? HealthCheckResult.Healthy("None is set up; everything works by rules.")
            : resting.Count > 0 ? HealthCheckResult.Degraded($"Not answering: {string.Join(", ", resting)}. Help by rules goes on.")
            : HealthCheckResult.Healthy($"Asked in this order: {string.Join(", ", lines.All.Select(line => line.Provider.Name))}."));
    }
}
