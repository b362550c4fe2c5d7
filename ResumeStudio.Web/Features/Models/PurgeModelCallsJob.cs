using Quartz;

namespace ResumeStudio.Web.Features.Models;

public sealed class PurgeModelCallsJob(CallLog log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await log.PurgeAsync(cancellationToken);
}
