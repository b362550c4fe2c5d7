using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Sharing;

/// <summary>No foreign key to the snapshot: the row outlives it until the purge has removed the files too.</summary>
internal sealed class PublishedFilesConfiguration : IEntityTypeConfiguration<PublishedFiles>
{
    public void Configure(EntityTypeBuilder<PublishedFiles> files)
    {
        files.IsQueuedWork();
        files.Ignore(f => f.PdfKey);
        files.Ignore(f => f.ImageKey);
        files.HasIndex(f => new { f.SnapshotId, f.Shown }).IsUnique();
    }
}
