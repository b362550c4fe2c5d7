using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Tailoring;

/// <summary>
/// A run goes with its resume, and so with its owner; with its posting it goes by the posting's own erasure, because SQL Server allows one
/// way of cascades to a table. Of one resume and posting at most one is queued or at work.
/// </summary>
internal sealed class TailoringRunConfiguration : IEntityTypeConfiguration<TailoringRun>
{
    public void Configure(EntityTypeBuilder<TailoringRun> run)
    {
        run.IsQueuedWork();
        run.Property(r => r.MadeResumeId).IsConcurrencyToken();
        run.HasOne<Resume>().WithMany().HasForeignKey(r => r.ResumeId).OnDelete(DeleteBehavior.Cascade);
        run.HasIndex(r => new { r.OwnerId, r.CreatedAt, r.Id });
        run.HasIndex(r => r.PostingId);
        run.HasIndex(r => new { r.ResumeId, r.PostingId }).IsUnique().HasFilter("\"Status\" < 2"); // Queued, Processing
    }
}
