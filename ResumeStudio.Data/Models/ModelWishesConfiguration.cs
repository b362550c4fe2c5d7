using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Models;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Models;

internal sealed class ModelWishesConfiguration : IEntityTypeConfiguration<ModelWishes>
{
    public void Configure(EntityTypeBuilder<ModelWishes> wishes)
    {
        wishes.HasKey(w => w.OwnerId);
        wishes.Property(w => w.OwnerId).ValueGeneratedNever();
        wishes.HasOne<User>().WithMany().HasForeignKey(w => w.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
