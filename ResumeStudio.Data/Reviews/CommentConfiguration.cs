using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Accounts;
using ResumeStudio.Core.Reviews;

namespace ResumeStudio.Data.Reviews;

internal sealed class CommentConfiguration : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.HasKey(c => c.Id);
        comment.Property(c => c.Id).ValueGeneratedNever();
        comment.Property(c => c.AuthorName).HasMaxLength(ReviewLimits.NameLength);
        comment.Property(c => c.AuthorEmail).HasMaxLength(AccountLimits.EmailLength);
        comment.Property(c => c.Text).HasMaxLength(ReviewLimits.TextLength);
        comment.HasIndex(c => c.CreatedAt).HasFilter("\"ToldAt\" IS NULL").HasDatabaseName("IX_Comments_Untold");
    }
}
