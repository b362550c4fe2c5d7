using Quartz;

namespace ResumeStudio.Web.Features.Publishing;

public sealed class PurgeSiteImagesJob(PurgeSiteImages purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await purge.RunAsync(cancellationToken);
}
