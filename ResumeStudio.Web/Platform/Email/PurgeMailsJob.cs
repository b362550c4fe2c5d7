using Quartz;

namespace ResumeStudio.Web.Platform.Email;

public sealed class PurgeMailsJob(Mailbox mailbox) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await mailbox.PurgeAsync(cancellationToken);
}
