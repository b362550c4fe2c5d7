using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DocumentServiceTests
{
    private TestDatabase _database = null!;
    private DocumentService _documents = null!;
    private Guid _owner;
    private Guid _resume;

    [SetUp]
    public async Task CreateAsync()
    {
        _database = new TestDatabase();
        _documents = new DocumentService(_database, TimeProvider.System);
        _owner = await _database.AddUserAsync();
        _resume = await new ResumeService(_database, TimeProvider.System).CreateAsync(_owner, "Engineer", ResumeDocument.Blank());
    }

    [TearDown]
    public async Task RemoveAsync() => await _database.DisposeAsync();

    [Test]
    public async Task What_is_saved_is_opened_again_with_the_next_version()
    {
        var opened = await _documents.OpenAsync(_owner, _resume);
        opened.Document.Basics.Name = "Mara Lindqvist";
        var saved = await _documents.SaveAsync(_owner, _resume, opened.Version, opened.Document);
        var again = await _documents.OpenAsync(_owner, _resume);
        Assert.That((again.Document.Basics.Name, again.Version, again.Title), Is.EqualTo(("Mara Lindqvist", opened.Version + 1, "Engineer")));
        Assert.That(saved.Version, Is.EqualTo(again.Version));
    }

    [Test]
    public async Task Of_two_writers_the_late_one_gets_the_newest_copy_and_overwrites_nothing()
    {
        var first = await _documents.OpenAsync(_owner, _resume);
        var second = await _documents.OpenAsync(_owner, _resume);
        first.Document.Basics.Name = "From the first";
        second.Document.Basics.Name = "From the second";
        await _documents.SaveAsync(_owner, _resume, first.Version, first.Document);
        var late = await _documents.SaveAsync(_owner, _resume, second.Version, second.Document);
        Assert.That(late.Newest?.Document.Basics.Name, Is.EqualTo("From the first"));
        Assert.That((await _documents.OpenAsync(_owner, _resume)).Document.Basics.Name, Is.EqualTo("From the first"));
    }

    [Test]
    public async Task Of_many_writers_at_once_exactly_one_gets_through()
    {
        var opened = await _documents.OpenAsync(_owner, _resume);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _documents.SaveAsync(_owner, _resume, opened.Version, opened.Document))));
        Assert.That(results.Count(result => result.Newest is null), Is.EqualTo(1));
    }

    [Test]
    public async Task Somebody_else_s_resume_is_not_there()
    {
        var other = await _database.AddUserAsync("noor");
        Assert.That(await _documents.FindTitleAsync(other, _resume), Is.Null);
        Assert.That(() => _documents.OpenAsync(other, _resume), Throws.TypeOf<NotFoundException>());
        Assert.That(() => _documents.SaveAsync(other, _resume, 1, ResumeDocument.Blank()), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_resume_in_the_trash_cannot_be_opened()
    {
        await new ResumeService(_database, TimeProvider.System).DeleteAsync(_owner, _resume);
        Assert.That(await _documents.FindTitleAsync(_owner, _resume), Is.Null);
    }
}
