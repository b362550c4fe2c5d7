using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Reviews;

namespace ResumeStudio.Data.Reviews;

/// <summary>A thread goes with its resume. There is no foreign key to the link: the thread outlives it.</summary>
internal sealed class CommentThreadConfiguration : IEntityTypeConfiguration<CommentThread>
{
    public void Configure(EntityTypeBuilder<CommentThread> thread)
    {
        thread.HasKey(t => t.Id);
        thread.Property(t => t.Id).ValueGeneratedNever();
        thread.Property(t => t.Part).HasMaxLength(ReviewLimits.PartLength).IsUnicode(false);
        thread.Property(t => t.Quote).HasMaxLength(ReviewLimits.QuoteLength);
        thread.HasMany(t => t.Comments).WithOne().HasForeignKey(comment => comment.ThreadId).OnDelete(DeleteBehavior.Cascade);
        thread.HasOne<Resume>().WithMany().HasForeignKey(t => t.ResumeId).OnDelete(DeleteBehavior.Cascade);
        thread.HasIndex(t => new { t.ResumeId, t.ResolvedAt, t.CreatedAt });
        thread.HasIndex(t => new { t.LinkId, t.CreatedAt });
    }
}
