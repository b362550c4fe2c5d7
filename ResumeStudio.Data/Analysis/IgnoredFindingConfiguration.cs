using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Data.Analysis;

/// <summary>A decision goes with its resume, and so with its owner.</summary>
internal sealed class IgnoredFindingConfiguration : IEntityTypeConfiguration<IgnoredFinding>
{
    public void Configure(EntityTypeBuilder<IgnoredFinding> ignored)
    {
        ignored.HasKey(i => i.Id);
        ignored.Property(i => i.Id).ValueGeneratedNever();
        ignored.Property(i => i.Key).HasMaxLength(IgnoredFinding.KeyLength).IsUnicode(false);
        ignored.Property(i => i.Reason).HasMaxLength(IgnoredFinding.ReasonLength);
        ignored.HasOne<Resume>().WithMany().HasForeignKey(i => i.ResumeId).OnDelete(DeleteBehavior.Cascade);
        ignored.HasIndex(i => new { i.ResumeId, i.Key }).IsUnique();
    }
}
