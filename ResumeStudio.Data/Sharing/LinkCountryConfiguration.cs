using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Sharing;

namespace ResumeStudio.Data.Sharing;

internal sealed class LinkCountryConfiguration : IEntityTypeConfiguration<LinkCountry>
{
    public void Configure(EntityTypeBuilder<LinkCountry> count)
    {
        count.HasKey(c => new { c.LinkId, c.Day, c.Country });
        count.Property(c => c.Country).HasMaxLength(2).IsUnicode(false).IsFixedLength();
        count.HasOne<ResumeLink>().WithMany().HasForeignKey(c => c.LinkId).OnDelete(DeleteBehavior.Cascade);
    }
}
