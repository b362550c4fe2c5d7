using Quartz;

namespace ResumeStudio.Web.Features.Contact;

public sealed class PurgeMessagesJob(PurgeMessages purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await purge.RunAsync(cancellationToken);
}
