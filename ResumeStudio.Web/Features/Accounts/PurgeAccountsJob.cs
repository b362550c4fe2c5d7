using Quartz;

namespace ResumeStudio.Web.Features.Accounts;

public sealed class PurgeAccountsJob(PurgeAccounts purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await purge.RunAsync(cancellationToken);
}
