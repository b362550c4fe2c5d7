using Quartz;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Sharing;

public sealed class MakePublishedFilesJob(MakePublishedFiles make) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await make.RunAsync(context.RowId(), cancellationToken);
}
