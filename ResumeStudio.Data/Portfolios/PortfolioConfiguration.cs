using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Portfolios;

internal sealed class PortfolioConfiguration : IEntityTypeConfiguration<Portfolio>
{
    public void Configure(EntityTypeBuilder<Portfolio> portfolio)
    {
        portfolio.HasKey(p => p.Id);
        portfolio.Property(p => p.Title).HasMaxLength(PortfolioLimits.TitleLength);
        portfolio.Property(p => p.Design).HasMaxLength(PortfolioLimits.DesignLength);
        portfolio.Property(p => p.DocumentText);
        portfolio.Property(p => p.Version).IsConcurrencyToken();
        portfolio.HasOne<User>().WithMany().HasForeignKey(p => p.OwnerId).OnDelete(DeleteBehavior.Cascade);
        portfolio.HasIndex(p => new { p.OwnerId, p.DeletedAt, p.UpdatedAt, p.Id });
        portfolio.HasIndex(p => p.DeletedAt).HasFilter("\"DeletedAt\" IS NOT NULL");
    }
}
