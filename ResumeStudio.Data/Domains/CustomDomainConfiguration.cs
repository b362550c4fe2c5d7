using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Domains;

internal sealed class CustomDomainConfiguration : IEntityTypeConfiguration<CustomDomain>
{
    public void Configure(EntityTypeBuilder<CustomDomain> domain)
    {
        domain.HasKey(d => d.Id);
        domain.Property(d => d.Id).ValueGeneratedNever();
        domain.Ignore(d => d.Host).Ignore(d => d.Hosts).Ignore(d => d.Entries);
        domain.Property(d => d.Name).HasMaxLength(HostName.Length).IsUnicode(false);
        domain.Property(d => d.ProofName).HasMaxLength(HostName.Length).IsUnicode(false);
        domain.Property(d => d.RecordKind).HasConversion<string>().HasMaxLength(16);
        domain.Property(d => d.State).HasConversion<string>().HasMaxLength(16);
        domain.Property(d => d.Cause).HasConversion<string>().HasMaxLength(32);
        domain.Property(d => d.Token).HasMaxLength(CustomDomain.TokenLength).IsUnicode(false);
        domain.Property(d => d.Finding).HasMaxLength(CustomDomain.FindingLength);
        domain.Property(d => d.Remedy).HasMaxLength(CustomDomain.RemedyLength);
        domain.Property(d => d.Version).IsConcurrencyToken();
        domain.HasOne<User>().WithMany().HasForeignKey(d => d.OwnerId).OnDelete(DeleteBehavior.Cascade);
        domain.HasMany(d => d.Held).WithOne().HasForeignKey(host => host.DomainId).OnDelete(DeleteBehavior.Cascade);
        domain.HasIndex(d => new { d.OwnerId, d.Name }).IsUnique();
        domain.HasIndex(d => d.NextCheckAt);
    }
}
