using Quartz;

namespace ResumeStudio.Web.Features.Sharing;

[DisallowConcurrentExecution]
public sealed class FollowNewestJob(FollowNewest follow) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await follow.RunAsync(cancellationToken);
}
