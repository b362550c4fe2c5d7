using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Testing;

namespace ResumeStudio.Data.Tests.Resumes;

/// <summary>Reads SQLite's plan of each list: a search in an index, never a scan of the table, never a sort of its own.</summary>
public sealed class QueryPlanTests
{
    private static readonly Guid Owner = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ResumeCard Last = new(Guid.CreateVersion7(), "Title", "title", 1, Now, Now, Now);

    private TestDatabase _database = null!;

    [OneTimeSetUp]
    public void MakeDatabase() => _database = new TestDatabase();

    [OneTimeTearDown]
    public async Task RemoveDatabaseAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Each_order_is_an_index_search_without_a_sort([Values] ResumeSort sort, [Values] bool deep, [Values("", "mara", "mara engineer")] string search)
    {
        await using var db = _database.CreateDbContext();
        var plan = await PlanAsync(db, db.Resumes.OwnedBy(Owner).Cards(new(search, sort, deep ? Last : null)));
        var column = sort switch { ResumeSort.Edited => "UpdatedAt", ResumeSort.Newest or ResumeSort.Oldest => "CreatedAt", _ => "SortTitle" };
        var bound = !deep ? "" : sort is ResumeSort.Oldest or ResumeSort.Title ? $" AND {column}>?" : $" AND {column}<?";
        Assert.That(plan, Is.EqualTo($"SEARCH TABLE Resumes AS r USING INDEX IX_Resumes_OwnerId_DeletedAt_{column}_Id_SearchText (OwnerId=? AND DeletedAt=?{bound})"));
    }

    [Test]
    public async Task The_trash_is_an_index_search_without_a_sort([Values] bool deep)
    {
        await using var db = _database.CreateDbContext();
        var plan = await PlanAsync(db, db.Resumes.OwnedBy(Owner).TrashCards(Now, deep ? Last : null));
        var bound = deep ? " AND DeletedAt>? AND DeletedAt<?" : " AND DeletedAt>?";
        Assert.That(plan, Is.EqualTo($"SEARCH TABLE Resumes AS r USING INDEX IX_Resumes_OwnerId_DeletedAt_Id (OwnerId=?{bound})"));
    }

    [Test]
    public async Task A_count_reads_the_index_alone()
    {
        await using var db = _database.CreateDbContext();
        var plan = await PlanAsync(db, db.Resumes.OwnedBy(Owner).NotDeleted().Take(1000).Select(r => r.Id));
        Assert.That(plan, Does.Contain("USING COVERING INDEX").And.Not.Contain("SCAN").And.Not.Contain("TEMP"));
    }

    [Test]
    public void A_page_never_reads_the_document([Values] ResumeSort sort)
    {
        using var db = _database.CreateDbContext();
        Assert.That(db.Resumes.OwnedBy(Owner).Cards(new("mara", sort, Last)).ToQueryString(), Does.Not.Contain("DocumentText"));
    }

    private static async Task<string> PlanAsync<T>(StudioDbContext db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
        return string.Join("; ", steps);
    }
}
