using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Postings;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Postings;

/// <summary>A posting goes with its owner.</summary>
internal sealed class JobPostingConfiguration : IEntityTypeConfiguration<JobPosting>
{
    public void Configure(EntityTypeBuilder<JobPosting> posting)
    {
        posting.HasKey(p => p.Id);
        posting.Property(p => p.Id).ValueGeneratedNever();
        posting.Property(p => p.Title).HasMaxLength(PostingLimits.TitleLength);
        posting.Property(p => p.Company).HasMaxLength(PostingLimits.CompanyLength);
        posting.Property(p => p.Link).HasMaxLength(PostingLimits.LinkLength);
        posting.Property(p => p.Language).HasMaxLength(PostingLimits.LanguageLength).IsUnicode(false);
        posting.Property(p => p.Version).IsConcurrencyToken();
        posting.HasOne<User>().WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.Cascade);
        posting.HasIndex(p => new { p.OwnerId, p.DeletedAt, p.UpdatedAt, p.Id });
        posting.HasIndex(p => p.DeletedAt).HasFilter("\"DeletedAt\" IS NOT NULL");
    }
}
