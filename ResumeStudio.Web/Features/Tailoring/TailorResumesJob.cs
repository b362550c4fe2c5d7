using Quartz;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Tailoring;

public sealed class TailorResumesJob(TailorResume tailor) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await tailor.RunAsync(context.RowId(), cancellationToken);
}
