using Quartz;

namespace ResumeStudio.Web.Features.Postings;

[DisallowConcurrentExecution]
public sealed class PurgePostingTrashJob(PurgePostingTrash purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await purge.RunAsync(stop);
}
