using Microsoft.Extensions.DependencyInjection;

namespace ResumeStudio.Web.Tests;

/// <summary>Services in which a test, and not the scheduler, says when queued work is done.</summary>
internal static class WithoutScheduler
{
    public static void RemoveScheduler(this IServiceCollection services) => services.Remove(services.Single(one => one.ImplementationType?.Name == "QuartzHostedService"));
}
