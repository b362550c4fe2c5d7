using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Data.Common;

/// <summary>The part of the mapping that all queues share.</summary>
public static class QueuedWorkMapping
{
    /// <summary>
    /// A claim is one UPDATE of the row as it was read: status, attempt and lease are concurrency tokens,
    /// so of two workers one wins, and a worker that lost its lease cannot write an outcome.
    /// </summary>
    public static void IsQueuedWork<T>(this EntityTypeBuilder<T> work) where T : QueuedWork
    {
        work.HasKey(w => w.Id);
        work.Property(w => w.Id).ValueGeneratedNever();
        work.Property(w => w.Status).IsConcurrencyToken();
        work.Property(w => w.Attempts).IsConcurrencyToken();
        work.Property(w => w.LeaseUntil).IsConcurrencyToken();
        work.Property(w => w.LeasedBy).HasMaxLength(QueuedWork.WorkerLength);
        work.Property(w => w.FailureReason).HasMaxLength(QueuedWork.ReasonLength);
        work.HasIndex(w => new { w.Status, w.NextAttemptAt });
    }
}
