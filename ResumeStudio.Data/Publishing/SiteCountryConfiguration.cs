using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Publishing;

namespace ResumeStudio.Data.Publishing;

internal sealed class SiteCountryConfiguration : IEntityTypeConfiguration<SiteCountry>
{
    public void Configure(EntityTypeBuilder<SiteCountry> count)
    {
        count.HasKey(c => new { c.PublicationId, c.Day, c.Country });
        count.Property(c => c.Country).HasMaxLength(2).IsUnicode(false).IsFixedLength();
        count.HasOne<Publication>().WithMany().HasForeignKey(c => c.PublicationId).OnDelete(DeleteBehavior.Cascade);
    }
}
