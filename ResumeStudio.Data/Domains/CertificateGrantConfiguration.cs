using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Domains;

internal sealed class CertificateGrantConfiguration : IEntityTypeConfiguration<CertificateGrant>
{
    public void Configure(EntityTypeBuilder<CertificateGrant> grant)
    {
        grant.HasKey(g => g.Name);
        grant.Property(g => g.Name).HasMaxLength(HostName.Length).IsUnicode(false).ValueGeneratedNever();
        grant.HasOne<User>().WithMany().HasForeignKey(g => g.OwnerId).OnDelete(DeleteBehavior.Cascade);
        grant.HasIndex(g => new { g.OwnerId, g.GrantedAt });
    }
}
