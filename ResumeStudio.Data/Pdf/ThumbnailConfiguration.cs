using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Pdf;

internal sealed class ThumbnailConfiguration : IEntityTypeConfiguration<Thumbnail>
{
    public void Configure(EntityTypeBuilder<Thumbnail> thumbnail)
    {
        thumbnail.IsQueuedWork();
        thumbnail.HasIndex(t => new { t.ResumeId, t.Version }).IsUnique();
    }
}
