using Quartz;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>
/// Wakes the job of a queue for one row that has been committed. When the scheduler cannot take it, nothing is lost:
/// the sweep finds the row.
/// </summary>
public sealed class Nudge(ISchedulerFactory schedulers, ILogger<Nudge> log)
{
    public const string RowId = "id";

    public Task SendAsync<TJob>(Guid id, CancellationToken stop = default) where TJob : IJob => SendAsync(Schedule.KeyOf<TJob>(), id, at: null, stop);

    /// <summary>Wakes the job now, or at an instant to come.</summary>
    public async Task SendAsync(JobKey job, Guid id, DateTimeOffset? at, CancellationToken stop = default)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(stop);
            var trigger = TriggerBuilder.Create().ForJob(job).UsingJobData(RowId, id.ToString());
            await scheduler.ScheduleJob((at is { } later ? trigger.StartAt(later) : trigger.StartNow()).Build(), cancellationToken: stop);
        }
        catch (SchedulerException failure)
        {
            log.LogWarning(failure, "{Job} was not nudged for {Id}; the sweep will find it", job.Name, id);
        }
    }
}
