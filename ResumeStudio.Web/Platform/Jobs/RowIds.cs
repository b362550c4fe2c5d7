using Quartz;

namespace ResumeStudio.Web.Platform.Jobs;

public static class RowIds
{
    /// <summary>The row that a nudge names, or null when the schedule itself started the job: then it sweeps.</summary>
    public static Guid? RowId(this IJobExecutionContext context) =>
        context.MergedJobDataMap.TryGetValue(Nudge.RowId, out var id) ? Guid.Parse((string)id!) : null;
}
