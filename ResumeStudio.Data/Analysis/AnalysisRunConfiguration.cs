using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Analysis;

/// <summary>An analysis goes with its resume, and so with its owner; its posting it forgets when that is erased. Of one version and kind at most one is queued or at work.</summary>
internal sealed class AnalysisRunConfiguration : IEntityTypeConfiguration<AnalysisRun>
{
    public void Configure(EntityTypeBuilder<AnalysisRun> run)
    {
        run.IsQueuedWork();
        run.Property(r => r.Kind).HasConversion<string>().HasMaxLength(16);
        run.Property(r => r.RuleVersion).HasMaxLength(AnalysisRun.RuleVersionLength).IsUnicode(false);
        run.HasOne<Resume>().WithMany().HasForeignKey(r => r.ResumeId).OnDelete(DeleteBehavior.Cascade);
        run.HasIndex(r => new { r.ResumeId, r.CreatedAt, r.Id });
        run.HasIndex(r => new { r.OwnerId, r.CreatedAt });
        run.HasIndex(r => r.PostingId);
        run.HasIndex(r => new { r.ResumeId, r.Version, r.Kind }).IsUnique().HasFilter("\"Status\" < 2"); // Queued, Processing
    }
}
