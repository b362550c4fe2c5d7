using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Models;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Models;

internal sealed class ModelConsentConfiguration : IEntityTypeConfiguration<ModelConsent>
{
    public void Configure(EntityTypeBuilder<ModelConsent> consent)
    {
        consent.HasKey(c => c.Id);
        consent.Property(c => c.Id).ValueGeneratedNever();
        consent.Property(c => c.Provider).HasMaxLength(ModelCall.NameLength);
        consent.Property(c => c.Host).HasMaxLength(ModelCall.NameLength);
        consent.HasOne<User>().WithMany().HasForeignKey(c => c.OwnerId).OnDelete(DeleteBehavior.Cascade);
        consent.HasIndex(c => new { c.OwnerId, c.Host }).IsUnique();
    }
}
