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
    }
}
