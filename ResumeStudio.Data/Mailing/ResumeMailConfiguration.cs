using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Mailing;

/// <summary>The log goes with its resume. There is no foreign key to the snapshot: a snapshot is purged, the log stays.</summary>
internal sealed class ResumeMailConfiguration : IEntityTypeConfiguration<ResumeMail>
{
    private const int LinkLength = 300;

    public void Configure(EntityTypeBuilder<ResumeMail> mail)
    {
        mail.IsQueuedWork();
        mail.Property(m => m.Recipient).HasMaxLength(AccountLimits.EmailLength);
        mail.Property(m => m.Subject).HasMaxLength(MailedWords.SubjectLength);
        mail.Property(m => m.Message).HasMaxLength(MailedWords.MessageLength);
        mail.Property(m => m.LinkAddress).HasMaxLength(LinkLength).IsUnicode(false);
        mail.HasOne<Resume>().WithMany().HasForeignKey(m => m.ResumeId).OnDelete(DeleteBehavior.Cascade);
        mail.HasIndex(m => new { m.ResumeId, m.CreatedAt });
        mail.HasIndex(m => new { m.OwnerId, m.CreatedAt });
        mail.HasIndex(m => m.SnapshotId);
        mail.HasIndex(m => m.ErasedAt).HasFilter("\"ErasedAt\" IS NOT NULL");
    }
}
