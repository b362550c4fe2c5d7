using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Sharing;

/// <summary>It outlives its page, so that nobody else takes over an address that stands on somebody's printed resume.</summary>
internal sealed class GivenSlugConfiguration : IEntityTypeConfiguration<GivenSlug>
{
    public void Configure(EntityTypeBuilder<GivenSlug> given)
    {
        given.HasKey(g => new { g.Slug, g.Kind });
        given.Property(g => g.Slug).HasMaxLength(Slug.Length).IsUnicode(false);
        given.Property(g => g.Skeleton).HasMaxLength(Slug.Length).IsUnicode(false);
        given.HasOne<User>().WithMany().HasForeignKey(g => g.OwnerId).OnDelete(DeleteBehavior.Cascade);
        given.HasIndex(g => g.Skeleton);
    }
}
