using Quartz;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

public sealed class MakeThumbnailsJob(MakeThumbnail make) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await make.RunAsync(context.RowId(), cancellationToken);
}
