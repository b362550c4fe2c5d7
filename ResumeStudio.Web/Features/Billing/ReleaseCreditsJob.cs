using Quartz;

namespace ResumeStudio.Web.Features.Billing;

public sealed class ReleaseCreditsJob(CreditService credits) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await credits.ReleaseLostAsync(cancellationToken);
}
