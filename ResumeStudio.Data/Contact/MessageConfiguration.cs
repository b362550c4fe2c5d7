using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Data.Contact;

/// <summary>A message goes with its portfolio, and so with its owner.</summary>
internal sealed class MessageConfiguration : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.HasKey(m => m.Id);
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Name).HasMaxLength(Letter.NameLength);
        message.Property(m => m.Email).HasMaxLength(Letter.EmailLength);
        message.Property(m => m.Text);
        message.Property(m => m.TokenHash).HasMaxLength(ShareToken.HashLength).IsUnicode(false);
        message.HasOne<Portfolio>().WithMany().HasForeignKey(m => m.PortfolioId).OnDelete(DeleteBehavior.Cascade);
        message.HasIndex(m => new { m.OwnerId, m.DeliveredAt, m.Id });
        message.HasIndex(m => m.TokenHash).IsUnique();
    }
}
