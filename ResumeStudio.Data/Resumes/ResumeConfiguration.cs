using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Resumes;

internal sealed class ResumeConfiguration : IEntityTypeConfiguration<Resume>
{
    public void Configure(EntityTypeBuilder<Resume> resume)
    {
        resume.HasKey(r => r.Id);
        resume.Property(r => r.Title).HasMaxLength(ResumeLimits.TitleLength);
        resume.Property(r => r.SortTitle).HasMaxLength(ResumeLimits.SortTitleLength);
        resume.Property(r => r.SearchText).HasMaxLength(ResumeLimits.SearchTextLength);
        resume.Property(r => r.DocumentText);
        resume.Property(r => r.Version).IsConcurrencyToken();
        resume.HasOne<User>().WithMany().HasForeignKey(r => r.OwnerId).OnDelete(DeleteBehavior.Cascade);
        resume.HasIndex(r => new { r.OwnerId, r.DeletedAt, r.Id });
        resume.HasIndex(r => r.DeletedAt).HasFilter("\"DeletedAt\" IS NOT NULL");
    }
}
