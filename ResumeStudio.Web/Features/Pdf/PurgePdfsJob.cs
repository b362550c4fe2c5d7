using Quartz;

namespace ResumeStudio.Web.Features.Pdf;

public sealed class PurgePdfsJob(PurgePdfs purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await purge.RunAsync(cancellationToken);
}
