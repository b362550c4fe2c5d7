using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ResumeStudio.Web.Platform.Health;

/// <summary>For machines: <c>/health/live</c> says that the program runs, <c>/health/ready</c> what it can do. People read <c>/health</c>.</summary>
public static class HealthRegistration
{
    public static void AddHealth(this IServiceCollection services) => services.AddSingleton<HealthDesk>().AddHealthChecks()
        .AddCheck<DatabaseCheck>("Database")
        .AddCheck<AddressCheck>("Address")
        .AddCheck<JobsCheck>("Jobs")
        .AddCheck<FilesCheck>("Files")
        .AddCheck<BrowserCheck>("PDF printer")
        .AddCheck<ModelsCheck>("Language models");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapMethods("/health/ready", ["GET", "HEAD"], ReadyAsync);
    }

    private static async Task ReadyAsync(HttpContext context, HealthDesk desk)
    {
        var report = await desk.ReadAsync(context.RequestAborted);
        context.Response.StatusCode = report.Status is HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        context.Response.Headers.CacheControl = "no-store";
        await WriteAsync(context, report);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        parts = report.Entries.ToDictionary(part => part.Key, part => new { status = part.Value.Status.ToString(), words = part.Value.Description }),
    });
}
