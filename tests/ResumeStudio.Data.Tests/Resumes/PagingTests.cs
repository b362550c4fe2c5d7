using ResumeStudio.Core.Resumes;
using ResumeStudio.Data.Resumes;
using ResumeStudio.Testing;

namespace ResumeStudio.Data.Tests.Resumes;

public sealed class PagingTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private TestDatabase _database = null!;

    [SetUp]
    public void MakeDatabase() => _database = new TestDatabase();

    [TearDown]
    public async Task RemoveDatabaseAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Paging_visits_every_resume_once_though_many_sort_alike([Values] ResumeSort sort)
    {
        var seed = TestContext.CurrentContext.Random.Next();
        var owner = await AddAsync(new Random(seed), 133);
        await AddAsync(new Random(seed + 1), 30);
        var seen = await WalkAsync(owner, new(Sort: sort));
        await using var db = _database.CreateDbContext();
        var all = db.Resumes.OwnedBy(owner).NotDeleted().Select(r => r.Id).ToList();
        Assert.That(seen.Select(card => card.Id), Is.EquivalentTo(all), $"seed {seed}");
        Assert.That(SortKeys(seen, sort), Is.Ordered.Using<object>(Compare(sort)), $"seed {seed}");
    }

    [Test]
    public async Task The_trash_is_paged_from_the_newest_and_ends_after_thirty_days()
    {
        var owner = await _database.AddUserAsync("trash");
        await using var db = _database.CreateDbContext();
        for (var day = 0; day < 60; day++)
        {
            var resume = Resume.Create(owner, $"Day {day}", new(), Start);
            resume.Delete(Start.AddDays(-(day / 2)));
            db.Add(resume);
        }

        await db.SaveChangesAsync();
        var seen = new List<ResumeCard>();
        for (ResumePage? page = null; page is null || page.Next is not null; seen.AddRange(page.Cards))
            page = await db.Resumes.OwnedBy(owner).TrashCards(Start.AddDays(1), page?.Next).ToPageAsync();
        Assert.That(seen, Has.Count.EqualTo(58).And.Property("Count").EqualTo(seen.DistinctBy(card => card.Id).Count()));
        Assert.That(seen.Select(card => card.DeletedAt), Is.Ordered.Descending);
    }

    [TestCase("ZOË", "Zoë's resume")]
    [TestCase("zoe", "Zoë's resume")]
    [TestCase("lindqvist platform", "Platform engineer")]
    [TestCase("50%", "50% nearer")]
    [TestCase("_", "Snake_case")]
    public async Task A_search_finds_titles_and_names_without_regard_to_case_accents_or_the_order_of_words(string search, string found)
    {
        var owner = await _database.AddUserAsync();
        await using var db = _database.CreateDbContext();
        db.Add(Resume.Create(owner, "Zoë's resume", new(), Start));
        db.Add(Resume.Create(owner, "Platform engineer", new() { Basics = { Name = "Mara Lindqvist" } }, Start));
        db.Add(Resume.Create(owner, "50% nearer", new(), Start));
        db.Add(Resume.Create(owner, "Snake_case", new(), Start));
        await db.SaveChangesAsync();
        var page = await db.Resumes.OwnedBy(owner).Cards(new(search)).ToPageAsync();
        Assert.That(page.Cards.Select(card => card.Title), Is.EqualTo(new[] { found }));
    }

    [Test]
    public async Task A_search_pages_on_through_its_matches_only()
    {
        var owner = await AddAsync(new Random(7), 120);
        var seen = await WalkAsync(owner, new("title 3"));
        await using var db = _database.CreateDbContext();
        var expected = db.Resumes.OwnedBy(owner).NotDeleted().AsEnumerable().Where(r => r.SearchText.Contains("title") && r.SearchText.Contains('3')).Select(r => r.Id);
        Assert.That(seen.Select(card => card.Id), Is.EquivalentTo(expected));
    }

    private async Task<List<ResumeCard>> WalkAsync(Guid owner, ResumeQuery query)
    {
        var seen = new List<ResumeCard>();
        await using var db = _database.CreateDbContext();
        for (ResumePage? page = null; page is null || page.Next is not null; seen.AddRange(page.Cards))
            page = await db.Resumes.OwnedBy(owner).Cards(query with { After = page?.Next }).ToPageAsync();
        return seen;
    }

    /// <summary>Few different times and titles, so that pages end between equal ones; a few deleted.</summary>
    private async Task<Guid> AddAsync(Random random, int count)
    {
        var owner = await _database.AddUserAsync($"person{random.Next()}");
        await using var db = _database.CreateDbContext();
        for (var i = 0; i < count; i++)
        {
            var resume = Resume.Create(owner, $"Title {(char)('a' + random.Next(3))} {random.Next(4)}", new(), Start.AddMinutes(random.Next(4)));
            resume.Write(new(), Start.AddHours(random.Next(4)));
            if (random.Next(10) == 0) resume.Delete(Start);
            db.Add(resume);
        }

        await db.SaveChangesAsync();
        return owner;
    }

    private static IEnumerable<object> SortKeys(List<ResumeCard> cards, ResumeSort sort) => cards.Select<ResumeCard, object>(card => sort switch
    {
        ResumeSort.Edited => card.UpdatedAt,
        ResumeSort.Newest or ResumeSort.Oldest => card.CreatedAt,
        _ => card.SortTitle,
    });

    private static Comparer<object> Compare(ResumeSort sort)
    {
        var direction = sort is ResumeSort.Oldest or ResumeSort.Title ? 1 : -1;
        return Comparer<object>.Create((a, b) => direction * (a is string text ? string.CompareOrdinal(text, (string)b) : ((IComparable)a).CompareTo(b)));
    }
}
