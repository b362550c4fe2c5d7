using ResumeStudio.Data.Common;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>The current instant and the worker's name, as claims need them.</summary>
public sealed class WorkClock(TimeProvider time, Worker worker)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public string? SoleWorker => worker.IsSole ? worker.Name : null;

    public WorkClaim Claim(TimeSpan lease) => new(worker.Name, Now, lease, worker.IsSole);
}
