using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;
using ResumeStudio.Web.Platform.Email;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Platform.Health;

public sealed class JobsCheck(ISchedulerFactory schedulers) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellationToken);
            return await scheduler.Exists(Schedule.KeyOf<SendMailsJob>(), cancellationToken)
                ? HealthCheckResult.Healthy("Jobs run.")
                : HealthCheckResult.Degraded("The scheduler is starting: PDFs and mail wait.");
        }
        catch (SchedulerException failure)
        {
            return HealthCheckResult.Unhealthy("The scheduler's store does not answer: PDFs and mail wait.", failure);
        }
    }
}
