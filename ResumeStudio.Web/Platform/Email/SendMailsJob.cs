using Quartz;
using ResumeStudio.Core.Email;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Platform.Email;

public sealed class SendMailsJob(WorkRunner<OutgoingMail> runner, SendMail work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunAsync(work, context.RowId(), cancellationToken);
}
