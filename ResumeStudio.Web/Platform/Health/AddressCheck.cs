using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ResumeStudio.Web.Platform.Health;

/// <summary>Without a configured address a program that strangers reach answers under any name, and its links may start wrongly.</summary>
public sealed class AddressCheck(SiteAddress site, IHostEnvironment environment) : IHealthCheck
{
    public const string Warning = "Site:Url is not set: every host name that leads here shows the app, and links in mails and to search engines start with the listening address.";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(site.IsConfigured || environment.IsDevelopment() ? HealthCheckResult.Healthy($"Links start with {site.Root}.") : HealthCheckResult.Degraded(Warning));
}
