using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Data.Publishing;

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> publication)
    {
        publication.HasKey(p => p.Id);
        publication.Property(p => p.Id).ValueGeneratedNever();
        publication.Property(p => p.Slug).HasMaxLength(Slug.Length).IsUnicode(false);
        publication.Property(p => p.Version).IsConcurrencyToken();
        publication.HasOne<Portfolio>().WithMany().HasForeignKey(p => p.PortfolioId).OnDelete(DeleteBehavior.Cascade);
        publication.HasIndex(p => p.PortfolioId).IsUnique();
        publication.HasIndex(p => p.OwnerId);
    }
}
