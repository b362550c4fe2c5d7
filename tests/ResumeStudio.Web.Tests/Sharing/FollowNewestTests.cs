using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Tests.Pdf;

namespace ResumeStudio.Web.Tests.Sharing;

/// <summary>Links that follow the newest version do so, and only while somebody can look at them.</summary>
public sealed class FollowNewestTests
{
    private StudioFactory _studio = null!;
    private AdjustableClock _clock = null!;
    private Guid _owner;

    [SetUp]
    public async Task OpenAsync()
    {
        _clock = new AdjustableClock();
        _studio = new StudioFactory
        {
            Replace = services =>
            {
                services.RemoveScheduler();
                services.AddSingleton<TimeProvider>(_clock);
            },
        };
        _owner = (await _studio.AddUserAsync()).Id;
    }

    [TearDown]
    public void Close() => _studio.Dispose();

    private ResumeService Resumes => _studio.Services.GetRequiredService<ResumeService>();

    private FollowNewest Follow => _studio.Services.GetRequiredService<FollowNewest>();

    [Test]
    public async Task A_link_that_follows_shows_a_newer_version_after_a_moment()
    {
        var resume = await AddAsync();
        var (follows, frozen) = (await MakeAsync(resume, new() { FollowsNewest = true }), await MakeAsync(resume, new()));
        await RewriteAsync(resume);
        await Follow.RunAsync();
        Assert.That((await ShownAsync(follows), await ShownAsync(frozen)), Is.EqualTo(("Nora Vestergaard", "Mara Lindqvist")));
    }

    [Test]
    public async Task A_link_that_nobody_can_open_any_more_stays_as_it_was()
    {
        var resume = await AddAsync();
        var expiring = await MakeAsync(resume, new() { FollowsNewest = true, ExpiresAt = _clock.GetUtcNow().AddSeconds(30) });
        var usedUp = await MakeAsync(resume, new() { FollowsNewest = true, MaximumViews = 1 });
        using (var visitor = _studio.NewClient())
        {
            visitor.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
            await visitor.GetStringAsync("/s/" + usedUp);
        }

        await RewriteAsync(resume);
        await Follow.RunAsync();
        Assert.That((await ShownAsync(expiring), await ShownAsync(usedUp)), Is.EqualTo(("Mara Lindqvist", "Mara Lindqvist")));
    }

    [Test]
    public async Task A_link_that_fails_does_not_hold_up_the_others()
    {
        var (bad, good) = (await AddAsync(), await AddAsync());
        var (fails, follows) = (await MakeAsync(bad, new() { FollowsNewest = true }), await MakeAsync(good, new() { FollowsNewest = true }));
        await RewriteAsync(bad);
        await RewriteAsync(good);
        await using (var db = await _studio.OpenAsync())
            await db.Database.ExecuteSqlInterpolatedAsync($"UPDATE Resumes SET DocumentText = 'damaged' WHERE Id = {bad}");
        await Follow.RunAsync();
        Assert.That((await ShownAsync(fails), await ShownAsync(follows)), Is.EqualTo(("Mara Lindqvist", "Nora Vestergaard")));
    }

    [TestCase("frozen")]
    [TestCase("closed")]
    [TestCase("deleted")]
    public async Task What_the_owner_decides_while_links_are_worked_on_holds(string decision)
    {
        var (first, second) = (await AddAsync(), await AddAsync());
        _ = await MakeAsync(first, new() { FollowsNewest = true });
        var token = await MakeAsync(second, new() { FollowsNewest = true });
        await RewriteAsync(first);
        await RewriteAsync(second);
        // The first link's commit happens while the list with the second is in hand.
        var (watch, isDone) = (_studio.Services.GetRequiredService<Data.CommitWatch>(), false);
        watch.Committed += rows =>
        {
            if (isDone || !rows.Any(row => row.Row is ResumeLink link && link.ResumeId == first)) return;
            isDone = true;
            Decide(decision, second);
        };
        await Follow.RunAsync();
        Assert.That((isDone, await ShownAsync(token)), Is.EqualTo((true, "Mara Lindqvist")));
    }

    /// <summary>Written past the gate, which the first link still holds.</summary>
    private void Decide(string decision, Guid resume)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection(_studio.Services.GetRequiredService<IDbContextFactory<Data.StudioDbContext>>().CreateDbContext().Database.GetConnectionString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = decision switch
        {
            "frozen" => "UPDATE ResumeLinks SET Terms_FollowsNewest = 0 WHERE ResumeId = $id",
            "closed" => "UPDATE ResumeLinks SET RevokedAt = 1 WHERE ResumeId = $id",
            _ => "UPDATE Resumes SET DeletedAt = 1 WHERE Id = $id",
        };
        command.Parameters.AddWithValue("$id", resume);
        Assert.That(command.ExecuteNonQuery(), Is.EqualTo(1));
    }

    private Task<Guid> AddAsync() => Resumes.CreateAsync(_owner, "Engineer", new() { Basics = new() { Name = "Mara Lindqvist" } });

    private Task<string> MakeAsync(Guid resume, LinkTerms terms) => _studio.Services.GetRequiredService<PublishResume>().MakeSecretAsync(_owner, resume, new(terms));

    private async Task RewriteAsync(Guid resume)
    {
        var documents = _studio.Services.GetRequiredService<DocumentService>();
        var opened = await documents.OpenAsync(_owner, resume);
        opened.Document.Basics.Name = "Nora Vestergaard";
        await documents.SaveAsync(_owner, resume, opened.Version, opened.Document);
        _clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task<string> ShownAsync(string token)
    {
        var hash = ShareToken.HashOf(token);
        await using var db = await _studio.OpenAsync();
        var link = await db.ResumeLinks.SingleAsync(link => link.TokenHash == hash);
        return (await db.ResumeSnapshots.SingleAsync(snapshot => snapshot.Id == link.SnapshotId)).ReadDocument().Basics.Name;
    }
}
