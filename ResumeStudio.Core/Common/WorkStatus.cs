namespace ResumeStudio.Core.Common;

/// <summary>Where a piece of long work stands. The row is the truth; a scheduler's trigger is only a nudge.</summary>
public enum WorkStatus
{
    /// <summary>Waits for a worker, possibly for its next attempt.</summary>
    Queued,

    /// <summary>A worker holds a lease on it.</summary>
    Processing,

    /// <summary>Done; the result is stored.</summary>
    Completed,

    /// <summary>Given up after the last attempt; the row says why.</summary>
    Failed,
}
