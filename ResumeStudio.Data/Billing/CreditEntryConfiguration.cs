using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Billing;

namespace ResumeStudio.Data.Billing;

/// <summary>The ledger goes with its account. The unique key is what makes each step happen once.</summary>
internal sealed class CreditEntryConfiguration : IEntityTypeConfiguration<CreditEntry>
{
    public void Configure(EntityTypeBuilder<CreditEntry> entry)
    {
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Step).HasConversion<string>().HasMaxLength(16);
        entry.Property(e => e.Key).HasMaxLength(CreditEntry.KeyLength).IsUnicode(false);
        entry.Property(e => e.Purpose).HasMaxLength(CreditEntry.PurposeLength);
        entry.HasOne<CreditAccount>().WithMany().HasForeignKey(e => e.OwnerId).OnDelete(DeleteBehavior.Cascade);
        entry.HasIndex(e => new { e.OwnerId, e.Key }).IsUnique();
        entry.HasIndex(e => e.ReservationId);
        entry.HasIndex(e => new { e.Step, e.At });
    }
}
