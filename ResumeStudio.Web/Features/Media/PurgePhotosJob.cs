using Quartz;

namespace ResumeStudio.Web.Features.Media;

[DisallowConcurrentExecution]
public sealed class PurgePhotosJob(PurgePhotos purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await purge.RunAsync(stop);
}
