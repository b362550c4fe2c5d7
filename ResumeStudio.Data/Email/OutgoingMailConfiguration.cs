using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Email;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Email;

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.IsQueuedWork();
        mail.Property(m => m.Recipient).HasMaxLength(AccountLimits.EmailLength);
        mail.Property(m => m.ReplyTo).HasMaxLength(AccountLimits.EmailLength);
        mail.Property(m => m.Subject).HasMaxLength(OutgoingMail.SubjectLength);
        mail.Property(m => m.Body);
        mail.HasIndex(m => m.FinishedAt);
    }
}
