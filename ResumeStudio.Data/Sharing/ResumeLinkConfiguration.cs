using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Data.Sharing;

/// <summary>A link goes with its resume. There is no foreign key to the snapshot: both go with the resume, and SQL Server allows one way.</summary>
internal sealed class ResumeLinkConfiguration : IEntityTypeConfiguration<ResumeLink>
{
    public void Configure(EntityTypeBuilder<ResumeLink> link)
    {
        link.HasKey(l => l.Id);
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.Slug).HasMaxLength(Slug.Length).IsUnicode(false);
        link.Property(l => l.TokenHash).HasMaxLength(ShareToken.HashLength).IsUnicode(false);
        link.Property(l => l.PasswordHash).HasMaxLength(200).IsUnicode(false);
        link.Property(l => l.Version).IsConcurrencyToken();
        link.OwnsOne(l => l.Terms, terms =>
        {
            terms.Property(t => t.Label).HasMaxLength(LinkTerms.LabelLength);
            terms.Property(t => t.Title).HasMaxLength(LinkTerms.TitleLength);
        });
        link.Navigation(l => l.Terms).IsRequired();
        link.HasOne<Resume>().WithMany().HasForeignKey(l => l.ResumeId).OnDelete(DeleteBehavior.Cascade);
        link.HasIndex(l => l.ResumeId).IsUnique().HasFilter("\"Kind\" = 0").HasDatabaseName("IX_ResumeLinks_OnePage");
        link.HasIndex(l => new { l.ResumeId, l.CreatedAt });
        link.HasIndex(l => l.TokenHash).IsUnique();
    }
}
