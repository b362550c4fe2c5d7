using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;

namespace ResumeStudio.Testing;

/// <summary>An empty SQLite database with all migrations, made once a run and copied: dozens of migrations take longer than most tests.</summary>
public static class MigratedDatabase
{
    private static readonly Lazy<byte[]> Content = new(Make);

    /// <summary>Puts a copy there, unless there is a file already.</summary>
    public static void CopyTo(string path)
    {
        if (!File.Exists(path)) File.WriteAllBytes(path, Content.Value);
    }

    private static byte[] Make()
    {
        var folder = Directory.CreateTempSubdirectory("studio-migrated-").FullName;
        try
        {
            var path = Path.Combine(folder, "studio.db");
            // Without a pool the last connection folds its log into the file.
            using (var db = new SqliteStudioDbContext(new DbContextOptionsBuilder<SqliteStudioDbContext>().UseSqlite($"Data Source={path};Pooling=False").Options)) db.Database.Migrate();
            return File.ReadAllBytes(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
