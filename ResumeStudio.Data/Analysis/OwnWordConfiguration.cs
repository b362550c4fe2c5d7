using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Analysis;

/// <summary>A word goes with its owner, and each has it once.</summary>
internal sealed class OwnWordConfiguration : IEntityTypeConfiguration<OwnWord>
{
    public void Configure(EntityTypeBuilder<OwnWord> word)
    {
        word.HasKey(w => w.Id);
        word.Property(w => w.Id).ValueGeneratedNever();
        word.Property(w => w.Word).HasMaxLength(OwnWord.Length);
        word.Property(w => w.Key).HasMaxLength(OwnWord.Length);
        word.HasOne<User>().WithMany().HasForeignKey(w => w.OwnerId).OnDelete(DeleteBehavior.Cascade);
        word.HasIndex(w => new { w.OwnerId, w.Key }).IsUnique();
    }
}
