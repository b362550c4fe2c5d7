using Microsoft.Extensions.Diagnostics.HealthChecks;
using ResumeStudio.Web.Platform.Files;

namespace ResumeStudio.Web.Platform.Health;

public sealed class FilesCheck(IFileStore files) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var key = $"health/{Guid.CreateVersion7():N}";
        try
        {
            await files.SaveAsync(key, ReadOnlyMemory<byte>.Empty, cancellationToken);
            await files.DeleteAsync(key, cancellationToken);
            return HealthCheckResult.Healthy("Files can be stored.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("Files cannot be stored: PDFs and photos fail.", failure);
        }
    }
}
