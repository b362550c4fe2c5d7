using Quartz;

namespace ResumeStudio.Web.Features.Mailing;

public sealed class PurgeResumeMailsJob(MailingService mailing) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await mailing.PurgeAsync(cancellationToken);
}
