using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Publishing;

internal sealed class SiteImageConfiguration : IEntityTypeConfiguration<SiteImage>
{
    public void Configure(EntityTypeBuilder<SiteImage> image)
    {
        image.IsQueuedWork();
        image.Ignore(i => i.FileKey);
        image.HasIndex(i => new { i.PublicationId, i.Version }).IsUnique();
    }
}
