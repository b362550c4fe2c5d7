using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ResumeStudio.Data;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Testing;

/// <summary>A migrated SQLite database in a file of its own; the file goes with it.</summary>
public sealed class TestDatabase : IDbContextFactory<StudioDbContext>, IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studio-data-").FullName;
    private readonly DbContextOptions<SqliteStudioDbContext> _options;

    public TestDatabase(params IInterceptor[] interceptors)
    {
        _options = new DbContextOptionsBuilder<SqliteStudioDbContext>().UseSqlite(ConnectionString).AddInterceptors([new SqliteSynchronousInterceptor(), .. interceptors]).Options;
        MigratedDatabase.CopyTo(Path.Combine(_folder, "studio.db"));
    }

    public string ConnectionString => $"Data Source={Path.Combine(_folder, "studio.db")}";

    public StudioDbContext CreateDbContext() => new SqliteStudioDbContext(_options);

    /// <summary>Makes an account and returns its id.</summary>
    public async Task<Guid> AddUserAsync(string name = "mara")
    {
        await using var db = CreateDbContext();
        var user = new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), Email = $"{name}@example.com", FullName = "Mara Lindqvist" };
        db.Add(user);
        await db.SaveChangesAsync();
        return user.Id;
    }

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(ConnectionString)) SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
