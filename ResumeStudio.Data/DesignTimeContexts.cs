using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ResumeStudio.Data;

internal sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteStudioDbContext>
{
    public SqliteStudioDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteStudioDbContext>().UseSqlite("Data Source=design.db").Options);
}

internal sealed class SqlServerDesignTimeContext : IDesignTimeDbContextFactory<SqlServerStudioDbContext>
{
    public SqlServerStudioDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerStudioDbContext>().UseSqlServer("Server=design").Options);
}
