using Quartz;

namespace ResumeStudio.Web.Features.Resumes;

[DisallowConcurrentExecution]
public sealed class PurgeTrashJob(PurgeTrash purge) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken stop) => await purge.RunAsync(stop);
}
