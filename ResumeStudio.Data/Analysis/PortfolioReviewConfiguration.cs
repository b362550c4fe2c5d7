using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Analysis;

/// <summary>A review goes with its portfolio, and so with its owner. Of one version at most one is queued or at work.</summary>
internal sealed class PortfolioReviewConfiguration : IEntityTypeConfiguration<PortfolioReview>
{
    public void Configure(EntityTypeBuilder<PortfolioReview> review)
    {
        review.IsQueuedWork();
        review.Property(r => r.RuleVersion).HasMaxLength(AnalysisRun.RuleVersionLength).IsUnicode(false);
        review.HasOne<Portfolio>().WithMany().HasForeignKey(r => r.PortfolioId).OnDelete(DeleteBehavior.Cascade);
        review.HasIndex(r => new { r.PortfolioId, r.CreatedAt, r.Id });
        review.HasIndex(r => new { r.OwnerId, r.CreatedAt });
        review.HasIndex(r => new { r.PortfolioId, r.Version }).IsUnique().HasFilter("\"Status\" < 2"); // Queued, Processing
    }
}
