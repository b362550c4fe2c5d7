using Quartz;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Publishing;

public sealed class MakeSiteImagesJob(MakeSiteImages make) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await make.RunAsync(context.RowId(), cancellationToken);
}
