using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Data;

public sealed class SqlServerStudioDbContext(DbContextOptions<SqlServerStudioDbContext> options) : StudioDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        ResumeIndexes.ForSqlServer(builder.Entity<Resume>());
    }
}
