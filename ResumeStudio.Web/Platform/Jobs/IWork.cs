using Quartz;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>One kind of long work: what is done with a claimed row. The runner does claims, retries and outcomes.</summary>
public interface IWork<in TRow> where TRow : QueuedWork
{
    /// <summary>The job that does this kind of work (<see cref="Schedule.KeyOf{TJob}"/>), woken again when a failed attempt is due.</summary>
    JobKey Job { get; }

    /// <summary>How long one attempt may take before another worker may take over.</summary>
    TimeSpan Lease => TimeSpan.FromMinutes(2);

    /// <summary>False leaves rows queued, untouched and uncounted, for instance while a needed program is missing.</summary>
    bool IsReady => true;

    /// <summary>Does the work and writes its result into the row; the runner saves it.</summary>
    Task DoAsync(TRow row, CancellationToken stop);

    /// <summary>The failure in words for the person who waits.</summary>
    string Explain(Exception failure);
}
