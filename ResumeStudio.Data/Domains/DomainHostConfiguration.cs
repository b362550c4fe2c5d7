using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Domains;

namespace ResumeStudio.Data.Domains;

/// <summary>The name is the key: the database itself lets one verified domain hold it.</summary>
internal sealed class DomainHostConfiguration : IEntityTypeConfiguration<DomainHost>
{
    public void Configure(EntityTypeBuilder<DomainHost> host)
    {
        host.HasKey(h => h.Name);
        host.Property(h => h.Name).HasMaxLength(HostName.Length).IsUnicode(false).ValueGeneratedNever();
        host.OwnsOne(h => h.Certificate, certificate =>
        {
            certificate.Property(c => c.State).HasConversion<string>().HasMaxLength(16);
            certificate.Property(c => c.Cause).HasConversion<string>().HasMaxLength(32);
            certificate.Property(c => c.Finding).HasMaxLength(HostCertificate.FindingLength);
            certificate.Property(c => c.Issuer).HasMaxLength(HostCertificate.IssuerLength);
            certificate.HasIndex(c => c.NextCheckAt);
        });
        host.Navigation(h => h.Certificate).IsRequired();
    }
}
