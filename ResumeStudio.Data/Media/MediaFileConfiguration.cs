using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Media;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Media;

internal sealed class MediaFileConfiguration : IEntityTypeConfiguration<MediaFile>
{
    public void Configure(EntityTypeBuilder<MediaFile> file)
    {
        file.HasKey(f => f.Id);
        file.Ignore(f => f.StoreKey).Ignore(f => f.StoreKeys);
        file.HasOne<User>().WithMany().HasForeignKey(f => f.OwnerId).OnDelete(DeleteBehavior.Cascade);
        file.HasIndex(f => new { f.OwnerId, f.CreatedAt });
    }
}
