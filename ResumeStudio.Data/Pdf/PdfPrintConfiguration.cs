using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Data.Common;

namespace ResumeStudio.Data.Pdf;

/// <summary>No foreign key to the resume: a print outlives it until the purge has removed its file too.</summary>
internal sealed class PdfPrintConfiguration : IEntityTypeConfiguration<PdfPrint>
{
    public void Configure(EntityTypeBuilder<PdfPrint> print)
    {
        print.IsQueuedWork();
        print.Property(p => p.Key).HasMaxLength(PdfPrint.KeyLength);
        print.Property(p => p.Paper).HasConversion<string>().HasMaxLength(16);
        print.Property(p => p.ContentHash).HasMaxLength(PdfPrint.HashLength).IsUnicode(false);
        print.Property(p => p.FileKey).HasMaxLength(PdfPrint.FileKeyLength).IsUnicode(false);
        print.Property(p => p.FileName).HasMaxLength(PdfPrint.FileNameLength);
        print.HasIndex(p => new { p.OwnerId, p.Key }).IsUnique();
        print.HasIndex(p => new { p.ResumeId, p.ContentHash });
        print.HasIndex(p => p.FinishedAt);
    }
}
