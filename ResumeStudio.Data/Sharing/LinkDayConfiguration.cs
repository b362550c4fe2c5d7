using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Data.Sharing;

internal sealed class LinkDayConfiguration : IEntityTypeConfiguration<LinkDay>
{
    public void Configure(EntityTypeBuilder<LinkDay> day)
    {
        day.HasKey(d => new { d.LinkId, d.Day, d.Host });
        day.Property(d => d.Host).HasMaxLength(LinkDay.HostLength).IsUnicode(false);
        day.HasOne<ResumeLink>().WithMany().HasForeignKey(d => d.LinkId).OnDelete(DeleteBehavior.Cascade);
    }
}
