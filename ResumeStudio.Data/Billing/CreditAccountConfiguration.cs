using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Billing;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Billing;

internal sealed class CreditAccountConfiguration : IEntityTypeConfiguration<CreditAccount>
{
    public void Configure(EntityTypeBuilder<CreditAccount> account)
    {
        account.HasKey(a => a.OwnerId);
        account.Property(a => a.OwnerId).ValueGeneratedNever();
        account.Property(a => a.Version).IsConcurrencyToken();
        account.HasOne<User>().WithMany().HasForeignKey(a => a.OwnerId).OnDelete(DeleteBehavior.Cascade);
    }
}
