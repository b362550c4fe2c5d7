using Quartz;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Pdf;

public sealed class PrintPdfsJob(PrintPdf print) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await print.RunAsync(context.RowId(), cancellationToken);
}
