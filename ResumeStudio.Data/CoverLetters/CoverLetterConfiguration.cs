using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Data.CoverLetters;

/// <summary>A letter goes with its resume, and so with its owner.</summary>
internal sealed class CoverLetterConfiguration : IEntityTypeConfiguration<CoverLetter>
{
    private const int EnumLength = 16;

    public void Configure(EntityTypeBuilder<CoverLetter> letter)
    {
        letter.HasKey(l => l.Id);
        letter.Property(l => l.Id).ValueGeneratedNever();
        letter.Property(l => l.Company).HasMaxLength(LetterLimits.NameLength);
        letter.Property(l => l.Role).HasMaxLength(LetterLimits.NameLength);
        letter.Property(l => l.Tone).HasConversion<string>().HasMaxLength(EnumLength);
        letter.Property(l => l.Length).HasConversion<string>().HasMaxLength(EnumLength);
        letter.Property(l => l.Recipient).HasMaxLength(LetterLimits.RecipientLength);
        letter.Property(l => l.Subject).HasMaxLength(LetterLimits.SubjectLength);
        letter.Property(l => l.Closing).HasMaxLength(LetterLimits.ClosingLength);
        letter.Property(l => l.Version).IsConcurrencyToken();
        letter.Ignore(l => l.Text).Ignore(l => l.Wish);
        letter.HasOne<Resume>().WithMany().HasForeignKey(l => l.ResumeId).OnDelete(DeleteBehavior.Cascade);
        letter.HasIndex(l => new { l.OwnerId, l.UpdatedAt, l.Id });
    }
}
