using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Models;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data.Models;

internal sealed class ModelCallConfiguration : IEntityTypeConfiguration<ModelCall>
{
    public void Configure(EntityTypeBuilder<ModelCall> call)
    {
        call.HasKey(c => c.Id);
        call.Property(c => c.Id).ValueGeneratedNever();
        call.Property(c => c.Outcome).HasConversion<string>().HasMaxLength(16);
        call.Property(c => c.Purpose).HasMaxLength(ModelCall.NameLength);
        call.Property(c => c.Prompt).HasMaxLength(ModelCall.NameLength).IsUnicode(false);
        call.Property(c => c.Provider).HasMaxLength(ModelCall.NameLength);
        call.Property(c => c.Host).HasMaxLength(ModelCall.NameLength);
        call.Property(c => c.Model).HasMaxLength(ModelCall.NameLength);
        call.Property(c => c.TracedQuestion).HasMaxLength(ModelCall.TraceLength);
        call.Property(c => c.TracedAnswer).HasMaxLength(ModelCall.TraceLength);
        call.HasOne<User>().WithMany().HasForeignKey(c => c.OwnerId).OnDelete(DeleteBehavior.Cascade);
        call.HasIndex(c => new { c.OwnerId, c.At, c.Id });
        call.HasIndex(c => c.At);
    }
}
