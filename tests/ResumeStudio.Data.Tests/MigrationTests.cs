using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using ResumeStudio.Testing;

namespace ResumeStudio.Data.Tests;

public sealed class MigrationTests
{
    [Test]
    public void The_sqlite_migrations_hold_the_whole_model()
    {
        using var db = new SqliteStudioDbContext(new DbContextOptionsBuilder<SqliteStudioDbContext>().UseSqlite("Data Source=:memory:").Options);
        Assert.That(Differences(db), Is.Empty);
    }

    [Test]
    public void The_sql_server_migrations_hold_the_whole_model()
    {
        using var db = new SqlServerStudioDbContext(new DbContextOptionsBuilder<SqlServerStudioDbContext>().UseSqlServer("Server=nowhere").Options);
        Assert.That(Differences(db), Is.Empty);
    }

    [Test]
    public void The_sql_server_script_can_be_generated_without_a_server()
    {
        using var db = new SqlServerStudioDbContext(new DbContextOptionsBuilder<SqlServerStudioDbContext>().UseSqlServer("Server=nowhere").Options);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        Assert.That(script, Does.Contain("CREATE TABLE [Resumes]").And.Contain("uniqueidentifier"));
    }

    [Test]
    public async Task A_new_sqlite_file_writes_ahead_and_checks_foreign_keys()
    {
        await using var database = new TestDatabase();
        await using var db = database.CreateDbContext();
        Assert.That(await PragmaAsync(db, "journal_mode"), Is.EqualTo("wal"));
        Assert.That(await PragmaAsync(db, "foreign_keys"), Is.EqualTo("1"));
        Assert.That(await PragmaAsync(db, "synchronous"), Is.EqualTo("2"), "Commits must reach the disk.");
    }

    private static IEnumerable<string> Differences(DbContext db)
    {
        var snapshot = db.GetService<IMigrationsAssembly>().ModelSnapshot!.Model;
        if (snapshot is IMutableModel mutable) snapshot = mutable.FinalizeModel();
        snapshot = db.GetService<IModelRuntimeInitializer>().Initialize(snapshot, designTime: true, validationLogger: null);
        var operations = db.GetService<IMigrationsModelDiffer>().GetDifferences(snapshot.GetRelationalModel(), db.GetService<IDesignTimeModel>().Model.GetRelationalModel());
        return operations.Select(operation => operation.ToString()!);
    }

    private static async Task<string?> PragmaAsync(DbContext db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
