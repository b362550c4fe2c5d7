using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ResumeStudio.Web.Platform.Health;

/// <summary>For machines: <c>/health/live</c> says that the program runs, <c>/health/ready</c> what it can do. People read <c>/health</c>.</summary>
public static class HealthRegistration
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("Database")
        .AddCheck<JobsCheck>("Jobs")
        .AddCheck<FilesCheck>("Files")
        .AddCheck<BrowserCheck>("PDF printer");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        parts = report.Entries.ToDictionary(part => part.Key, part => new { status = part.Value.Status.ToString(), words = part.Value.Description }),
    });
}
