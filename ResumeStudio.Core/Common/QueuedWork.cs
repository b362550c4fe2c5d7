namespace ResumeStudio.Core.Common;

/// <summary>
/// A row that asks for long work and remembers how it went. A worker claims it for the length of a lease; whoever holds
/// the lease when it ends without an outcome is taken to be dead, and the next worker takes over.
/// <see cref="Attempts"/> grows with each claim and is the concurrency token: an outcome of a worker that lost its lease is refused.
/// </summary>
public abstract class QueuedWork
{
    /// <summary>Claims before the work is given up.</summary>
    public const int MaxAttempts = 5;

    /// <summary>The longest stored reason, in characters.</summary>
    public const int ReasonLength = 500;

    /// <summary>The longest name of a worker, in characters.</summary>
    public const int WorkerLength = 200;

    /// <summary>The row's id, a version 7 GUID.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Where the work stands.</summary>
    public WorkStatus Status { get; private set; }

    /// <summary>How often a worker has begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The earliest start of the next attempt.</summary>
    public DateTimeOffset NextAttemptAt { get; private set; }

    /// <summary>When the current worker is taken to be dead, or null.</summary>
    public DateTimeOffset? LeaseUntil { get; private set; }

    /// <summary>The current or last worker.</summary>
    public string? LeasedBy { get; private set; }

    /// <summary>Why the last attempt failed, in words for the person who waits; null after a success.</summary>
    public string? FailureReason { get; private set; }

    /// <summary>When it was completed or given up, or null.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Whether it is over, well or badly.</summary>
    public bool IsOver => Status is WorkStatus.Completed or WorkStatus.Failed;

    /// <summary>The wait before the second attempt, doubled before each further one.</summary>
    protected virtual TimeSpan FirstRetryAfter => TimeSpan.FromSeconds(2);

    /// <summary>Lets go of what only the work itself needed; it is over, well or badly.</summary>
    protected virtual void OnOver() { }

    /// <summary>Makes a row that is due at once.</summary>
    protected QueuedWork(DateTimeOffset now) => (CreatedAt, NextAttemptAt) = (now, now);

    /// <summary>Begins an attempt. A row whose workers died <see cref="MaxAttempts"/> times is given up instead.</summary>
    /// <returns>Whether the work shall be done.</returns>
    public bool Claim(string worker, DateTimeOffset now, TimeSpan lease)
    {
        if (Attempts >= MaxAttempts)
        {
            Fail(FailureReason ?? "The work was interrupted each time it was tried.", now);
            return false;
        }

        (Status, LeasedBy, LeaseUntil) = (WorkStatus.Processing, worker, now + lease);
        Attempts++;
        return true;
    }

    /// <summary>Ends it well.</summary>
    public void Complete(DateTimeOffset now)
    {
        Finish(WorkStatus.Completed, now);
        FailureReason = null;
    }

    /// <summary>Gives it up.</summary>
    /// <param name="reason">Words for the person who waits.</param>
    /// <param name="now">The current instant.</param>
    public void Fail(string reason, DateTimeOffset now)
    {
        Finish(WorkStatus.Failed, now);
        FailureReason = Shortened(reason);
    }

    /// <summary>Ends a failed attempt: queued again after an exponentially growing wait, or given up after the last attempt.</summary>
    /// <param name="reason">Words for the person who waits.</param>
    /// <param name="now">The current instant.</param>
    /// <param name="jitter">0 to 1; takes up to half of the wait away, so that rows that failed together do not return together.</param>
    public void Reschedule(string reason, DateTimeOffset now, double jitter)
    {
        if (Attempts >= MaxAttempts)
        {
            Fail(reason, now);
            return;
        }

        var wait = FirstRetryAfter * Math.Pow(2, Attempts - 1) * (1 - 0.5 * Math.Clamp(jitter, 0, 1));
        Requeue(now + wait);
        FailureReason = Shortened(reason);
    }

    /// <summary>Hands a claimed row back because its worker stops; it is due at once.</summary>
    public void Release(DateTimeOffset now) => Requeue(now);

    /// <summary>Starts anew after a failure, at the person's wish.</summary>
    /// <exception cref="RuleViolation">It has not failed.</exception>
    public void Retry(DateTimeOffset now)
    {
        if (Status is not WorkStatus.Failed) throw new RuleViolation("Only what has failed can be tried again.");
        Requeue(now);
        (Attempts, FinishedAt, FailureReason) = (0, null, null);
    }

    private void Requeue(DateTimeOffset at) => (Status, NextAttemptAt, LeaseUntil) = (WorkStatus.Queued, at, null);

    private void Finish(WorkStatus outcome, DateTimeOffset now)
    {
        (Status, LeaseUntil, FinishedAt) = (outcome, null, now);
        OnOver();
    }

    private static string Shortened(string reason) => reason.Length <= ReasonLength ? reason : reason[..ReasonLength];
}
