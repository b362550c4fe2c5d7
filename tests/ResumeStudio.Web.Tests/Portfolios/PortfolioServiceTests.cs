using ResumeStudio.Core.Common;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Portfolios;

namespace ResumeStudio.Web.Tests.Portfolios;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PortfolioServiceTests
{
    private readonly AdjustableClock _clock = new();
    private TestDatabase _database = null!;
    private PortfolioService _portfolios = null!;
    private PortfolioDocumentService _documents = null!;
    private Guid _owner;
    private Guid _stranger;
    private Guid _id;

    [SetUp]
    public async Task CreateAsync()
    {
        _database = new TestDatabase();
        (_portfolios, _documents) = (new(_database, _clock), new(_database, _clock));
        (_owner, _stranger) = (await _database.AddUserAsync(), await _database.AddUserAsync("noor"));
        _id = await _portfolios.CreateAsync(_owner, "Work", PortfolioDocument.Blank("Mara Lindqvist"));
    }

    [TearDown]
    public async Task RemoveAsync() => await _database.DisposeAsync();

    [Test]
    public async Task What_is_saved_is_opened_again_with_the_next_version()
    {
        var opened = await _documents.OpenAsync(_owner, _id);
        opened.Document.Tagline = "Quick and quiet";
        var saved = await _documents.SaveAsync(_owner, _id, opened.Version, opened.Document);
        var again = await _documents.OpenAsync(_owner, _id);
        Assert.That((again.Document.Tagline, again.Version, again.Title), Is.EqualTo(("Quick and quiet", opened.Version + 1, "Work")));
        Assert.That(saved.Version, Is.EqualTo(again.Version));
    }

    [Test]
    public async Task Of_two_writers_the_late_one_gets_the_newest_copy_and_overwrites_nothing()
    {
        var (first, second) = (await _documents.OpenAsync(_owner, _id), await _documents.OpenAsync(_owner, _id));
        (first.Document.Tagline, second.Document.Tagline) = ("From the first", "From the second");
        await _documents.SaveAsync(_owner, _id, first.Version, first.Document);
        var late = await _documents.SaveAsync(_owner, _id, second.Version, second.Document);
        Assert.That(late.Newest?.Document.Tagline, Is.EqualTo("From the first"));
        Assert.That((await _documents.OpenAsync(_owner, _id)).Document.Tagline, Is.EqualTo("From the first"));
    }

    [Test]
    public async Task Of_many_writers_at_once_exactly_one_gets_through()
    {
        var opened = await _documents.OpenAsync(_owner, _id);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _documents.SaveAsync(_owner, _id, opened.Version, opened.Document))));
        Assert.That(results.Count(result => result.Newest is null), Is.EqualTo(1));
    }

    [Test]
    public async Task Renaming_does_not_disturb_an_open_editor()
    {
        var opened = await _documents.OpenAsync(_owner, _id);
        await _portfolios.RenameAsync(_owner, _id, "Selected work");
        Assert.That((await _documents.SaveAsync(_owner, _id, opened.Version, opened.Document)).Newest, Is.Null);
        Assert.That(await _documents.FindTitleAsync(_owner, _id), Is.EqualTo("Selected work"));
    }

    [Test]
    public async Task Somebody_else_s_portfolio_is_not_there()
    {
        Assert.That(await _documents.FindTitleAsync(_stranger, _id), Is.Null);
        Assert.That((await _portfolios.ListAsync(_stranger)).Cards, Is.Empty);
        Assert.That(() => _documents.OpenAsync(_stranger, _id), Throws.TypeOf<NotFoundException>());
        Assert.That(() => _documents.SaveAsync(_stranger, _id, 1, new()), Throws.TypeOf<NotFoundException>());
        Assert.That(() => _portfolios.RenameAsync(_stranger, _id, "Mine now"), Throws.TypeOf<NotFoundException>());
        Assert.That(() => _portfolios.DeleteAsync(_stranger, _id), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task What_is_deleted_waits_in_the_trash_and_comes_back()
    {
        await _portfolios.DeleteAsync(_owner, _id);
        Assert.That((await _documents.FindTitleAsync(_owner, _id), (await _portfolios.ListAsync(_owner)).Cards.Count, (await _portfolios.ListTrashAsync(_owner)).Cards.Count), Is.EqualTo(((string?)null, 0, 1)));
        await _portfolios.RestoreAsync(_owner, _id);
        Assert.That(((await _portfolios.ListAsync(_owner)).Cards.Count, (await _portfolios.ListTrashAsync(_owner)).Cards.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task Only_what_is_in_the_trash_can_be_erased()
    {
        Assert.That(() => _portfolios.EraseAsync(_owner, _id), Throws.TypeOf<NotFoundException>());
        await _portfolios.DeleteAsync(_owner, _id);
        await _portfolios.EraseAsync(_owner, _id);
        Assert.That((await _portfolios.ListTrashAsync(_owner)).Cards, Is.Empty);
    }

    [Test]
    public async Task After_thirty_days_the_trash_is_emptied()
    {
        await _portfolios.DeleteAsync(_owner, _id);
        var purge = new PurgePortfolioTrash(_database, _clock);
        Assert.That(await purge.RunAsync(), Is.Zero);
        _clock.Advance(Portfolio.TrashRetention + TimeSpan.FromMinutes(1));
        Assert.That(await purge.RunAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_copy_that_cannot_replace_the_newest_is_kept_beside_it()
    {
        var title = await _portfolios.KeepBesideAsync(_owner, _id, new() { Tagline = "Mine" });
        Assert.That(title, Is.EqualTo("Work (copy)"));
        Assert.That((await _portfolios.ListAsync(_owner)).Cards, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_title_is_needed() => Assert.That(() => _portfolios.CreateAsync(_owner, " ", new()), Throws.TypeOf<RuleViolation>());
}
