using Quartz;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>
/// Wakes the job of a queue for one row that has been committed. When the scheduler cannot take it, nothing is lost:
/// the sweep finds the row.
/// </summary>
public sealed class Nudge(ISchedulerFactory schedulers, ILogger<Nudge> log)
{
    public const string RowId = "id";

    public async Task SendAsync<TJob>(Guid id, CancellationToken stop = default) where TJob : IJob
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(stop);
            var trigger = TriggerBuilder.Create().ForJob(Schedule.KeyOf<TJob>()).UsingJobData(RowId, id.ToString()).StartNow().Build();
            await scheduler.ScheduleJob(trigger, cancellationToken: stop);
        }
        catch (SchedulerException failure)
        {
            log.LogWarning(failure, "{Job} was not nudged for {Id}; the sweep will find it", typeof(TJob).Name, id);
        }
    }
}
