using Quartz;

namespace ResumeStudio.Web.Features.Sharing;

public sealed class PurgeSharingJob(PurgeSharing purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await purge.RunAsync(cancellationToken);
}
