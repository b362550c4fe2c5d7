using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Data.Sharing;

internal sealed class ResumeSnapshotConfiguration : IEntityTypeConfiguration<ResumeSnapshot>
{
    public void Configure(EntityTypeBuilder<ResumeSnapshot> snapshot)
    {
        snapshot.HasKey(s => s.Id);
        snapshot.Property(s => s.Id).ValueGeneratedNever();
        snapshot.Property(s => s.PhotoKey).HasMaxLength(100).IsUnicode(false);
        snapshot.HasOne<Resume>().WithMany().HasForeignKey(s => s.ResumeId).OnDelete(DeleteBehavior.Cascade);
        snapshot.HasIndex(s => new { s.ResumeId, s.Version }).IsUnique();
    }
}
