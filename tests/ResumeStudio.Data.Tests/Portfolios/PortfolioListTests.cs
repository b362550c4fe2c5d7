using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Data.Portfolios;
using ResumeStudio.Testing;

namespace ResumeStudio.Data.Tests.Portfolios;

public sealed class PortfolioListTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private TestDatabase _database = null!;

    [SetUp]
    public void MakeDatabase() => _database = new TestDatabase();

    [TearDown]
    public async Task RemoveDatabaseAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Paging_visits_every_portfolio_once_though_many_were_edited_at_the_same_time()
    {
        var (owner, stranger) = (await _database.AddUserAsync(), await _database.AddUserAsync("noor"));
        await using var db = _database.CreateDbContext();
        db.AddRange(Enumerable.Range(0, 75).Select(number => New(owner, Start.AddMinutes(number % 4))));
        db.AddRange(Enumerable.Range(0, 9).Select(_ => New(stranger, Start)));
        foreach (var deleted in Enumerable.Range(0, 7).Select(_ => New(owner, Start)))
        {
            deleted.Delete(Start);
            db.Add(deleted);
        }

        await db.SaveChangesAsync();
        var seen = new List<PortfolioCard>();
        for (PortfolioPage? page = null; page is null || page.Next is not null; seen.AddRange(page.Cards))
            page = await db.Portfolios.OwnedBy(owner).Cards(page?.Next).ToPageAsync();
        Assert.That(seen.DistinctBy(card => card.Id).Count(), Is.EqualTo(75).And.EqualTo(seen.Count));
        Assert.That(seen.Select(card => card.UpdatedAt), Is.Ordered.Descending);
    }

    [Test]
    public async Task The_trash_ends_after_thirty_days()
    {
        var owner = await _database.AddUserAsync();
        await using var db = _database.CreateDbContext();
        for (var day = 0; day < 60; day++)
        {
            var portfolio = New(owner, Start);
            portfolio.Delete(Start.AddDays(-(day / 2)));
            db.Add(portfolio);
        }

        await db.SaveChangesAsync();
        var seen = new List<PortfolioCard>();
        for (PortfolioPage? page = null; page is null || page.Next is not null; seen.AddRange(page.Cards))
            page = await db.Portfolios.OwnedBy(owner).TrashCards(Start.AddDays(1), page?.Next).ToPageAsync();
        Assert.That(seen.DistinctBy(card => card.Id).Count(), Is.EqualTo(58).And.EqualTo(seen.Count));
    }

    [Test]
    public async Task A_page_is_an_index_search_without_a_sort_and_reads_no_document([Values] bool deep)
    {
        await using var db = _database.CreateDbContext();
        var query = db.Portfolios.OwnedBy(Guid.CreateVersion7()).Cards(deep ? new(Guid.CreateVersion7(), "Title", "editorial", 1, Start, null) : null);
        Assert.That(query.ToQueryString(), Does.Not.Contain("DocumentText"));
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        Assert.That(reader.GetString(3), Does.Contain("IX_Portfolios_OwnerId_DeletedAt_UpdatedAt_Id (OwnerId=? AND DeletedAt=?"));
        Assert.That(await reader.ReadAsync(), Is.False, "SQLite sorts by itself.");
    }

    [Test]
    public async Task An_account_takes_its_portfolios_with_it()
    {
        var owner = await _database.AddUserAsync();
        await using var db = _database.CreateDbContext();
        db.Add(New(owner, Start));
        await db.SaveChangesAsync();
        db.Remove(await db.Users.SingleAsync());
        await db.SaveChangesAsync();
        Assert.That(await db.Portfolios.CountAsync(), Is.Zero);
    }

    private static Portfolio New(Guid owner, DateTimeOffset now) => Portfolio.Create(owner, "Work", new(), now);
}
