using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Opinions;
using ResumeStudio.Core.Models;

namespace ResumeStudio.Data.Analysis;

/// <summary>An opinion goes with its analysis, and so with its resume and its owner.</summary>
internal sealed class ModelOpinionConfiguration : IEntityTypeConfiguration<ModelOpinion>
{
    public void Configure(EntityTypeBuilder<ModelOpinion> opinion)
    {
        opinion.HasKey(o => o.Id);
        opinion.Property(o => o.Id).ValueGeneratedNever();
        opinion.Property(o => o.Provider).HasMaxLength(ModelCall.NameLength);
        opinion.Property(o => o.Model).HasMaxLength(ModelCall.NameLength);
        opinion.Property(o => o.Prompt).HasMaxLength(ModelCall.NameLength).IsUnicode(false);
        opinion.HasOne<AnalysisRun>().WithMany().HasForeignKey(o => o.RunId).OnDelete(DeleteBehavior.Cascade);
        opinion.HasIndex(o => o.RunId).IsUnique();
    }
}
