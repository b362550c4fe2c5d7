using Quartz;

namespace ResumeStudio.Web.Features.Portfolios;

[DisallowConcurrentExecution]
public sealed class PurgePortfolioTrashJob(PurgePortfolioTrash purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await purge.RunAsync(stop);
}
