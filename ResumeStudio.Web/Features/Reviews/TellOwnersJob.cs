using Quartz;

namespace ResumeStudio.Web.Features.Reviews;

[DisallowConcurrentExecution]
public sealed class TellOwnersJob(TellOwners tell) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await tell.RunAsync(cancellationToken);
}
