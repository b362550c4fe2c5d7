using Quartz;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Mailing;

public sealed class SendResumeMailsJob(WorkRunner<ResumeMail> runner, SendResumeMail work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await runner.RunAsync(work, context.RowId(), cancellationToken);
}
