using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Data.Resumes;

/// <summary>
/// One index per order of the lists. The search reads its text from the index, never from the rows with their large documents:
/// on SQLite as the last key column, on SQL Server as an included one, because its keys end at 1,700 bytes.
/// </summary>
internal static class ResumeIndexes
{
    public static void ForSqlite(EntityTypeBuilder<Resume> resume)
    {
        resume.HasIndex(r => new { r.OwnerId, r.DeletedAt, r.UpdatedAt, r.Id, r.SearchText });
        resume.HasIndex(r => new { r.OwnerId, r.DeletedAt, r.CreatedAt, r.Id, r.SearchText });
        resume.HasIndex(r => new { r.OwnerId, r.DeletedAt, r.SortTitle, r.Id, r.SearchText });
    }

    public static void ForSqlServer(EntityTypeBuilder<Resume> resume)
    {
        resume.HasIndex(r => new { r.OwnerId, r.DeletedAt, r.UpdatedAt, r.Id }).IncludeProperties(r => r.SearchText);
        resume.HasIndex(r => new { r.OwnerId, r.DeletedAt, r.CreatedAt, r.Id }).IncludeProperties(r => r.SearchText);
        resume.HasIndex(r => new { r.OwnerId, r.DeletedAt, r.SortTitle, r.Id }).IncludeProperties(r => r.SearchText);
    }
}
