using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Data.Publishing;

internal sealed class SiteDayConfiguration : IEntityTypeConfiguration<SiteDay>
{
    public void Configure(EntityTypeBuilder<SiteDay> day)
    {
        day.HasKey(d => new { d.PublicationId, d.Day, d.Host });
        day.Property(d => d.Host).HasMaxLength(LinkDay.HostLength).IsUnicode(false);
        day.HasOne<Publication>().WithMany().HasForeignKey(d => d.PublicationId).OnDelete(DeleteBehavior.Cascade);
    }
}
