using Quartz;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

public sealed class AnalyseResumesJob(AnalyseResume analyse) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await analyse.RunAsync(context.RowId(), cancellationToken);
}
