using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Accounts;

namespace ResumeStudio.Data.Accounts;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> user)
    {
        user.Property(u => u.FullName).HasMaxLength(AccountLimits.FullNameLength);
        user.Property(u => u.PhoneNumber).HasMaxLength(AccountLimits.PhoneLength);
        // Identity only looks before it writes; two registrations at the same moment need the index to say no.
        user.HasIndex(u => u.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
        user.HasIndex(u => new { u.EmailConfirmed, u.LastSignInAt, u.CreatedAt });
    }
}
