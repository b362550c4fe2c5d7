using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.CoverLetters;

namespace ResumeStudio.Data.CoverLetters;

/// <summary>A version goes with its letter.</summary>
internal sealed class LetterVersionConfiguration : IEntityTypeConfiguration<LetterVersion>
{
    public void Configure(EntityTypeBuilder<LetterVersion> version)
    {
        version.HasKey(v => v.Id);
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.Recipient).HasMaxLength(LetterLimits.RecipientLength);
        version.Property(v => v.Subject).HasMaxLength(LetterLimits.SubjectLength);
        version.Property(v => v.Closing).HasMaxLength(LetterLimits.ClosingLength);
        version.Ignore(v => v.Text);
        version.HasOne<CoverLetter>().WithMany().HasForeignKey(v => v.LetterId).OnDelete(DeleteBehavior.Cascade);
        version.HasIndex(v => new { v.LetterId, v.Number }).IsUnique();
    }
}
