using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Data;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

public sealed class ResumeServiceTests
{
    private readonly SteppedClock _clock = new();
    private TestDatabase _database = null!;
    private ResumeService _resumes = null!;
    private Guid _owner;

    [SetUp]
    public async Task MakeDatabaseAsync()
    {
        _database = new TestDatabase();
        _resumes = new(_database, _clock);
        _owner = await _database.AddUserAsync();
    }

    [TearDown]
    public async Task RemoveDatabaseAsync() => await _database.DisposeAsync();

    [Test]
    public async Task A_text_kept_beside_a_resume_is_a_copy_named_after_its_title_of_now()
    {
        var id = await _resumes.CreateAsync(_owner, "Before", ResumeDocument.Blank());
        await _resumes.RenameAsync(_owner, id, string.Concat(Enumerable.Repeat("🎓", ResumeLimits.TitleLength / 2)));
        var title = await _resumes.KeepBesideAsync(_owner, id, new() { Basics = { Name = "Mara Example" } });
        var cards = (await _resumes.ListAsync(_owner, new())).Cards;
        Assert.That(title, Does.EndWith("🎓 (copy)"));
        Assert.That((await _resumes.ReadAsync(_owner, cards.Single(card => card.Id != id).Id)).Document.Basics.Name, Is.EqualTo("Mara Example"));
    }

    [Test]
    public async Task A_stranger_s_resume_does_not_exist_for_any_method()
    {
        var id = await _resumes.CreateAsync(_owner, "Mine", ResumeDocument.Blank());
        var trashed = await _resumes.CreateAsync(_owner, "Deleted", ResumeDocument.Blank());
        await _resumes.DeleteAsync(_owner, trashed);
        var stranger = await _database.AddUserAsync("ines");
        Assert.Multiple(() =>
        {
            Assert.That(() => _resumes.ReadAsync(stranger, id), Throws.TypeOf<NotFoundException>());
            Assert.That(() => _resumes.DuplicateAsync(stranger, id), Throws.TypeOf<NotFoundException>());
            Assert.That(() => _resumes.RenameAsync(stranger, id, "Theirs"), Throws.TypeOf<NotFoundException>());
            Assert.That(() => _resumes.DeleteAsync(stranger, id), Throws.TypeOf<NotFoundException>());
            Assert.That(() => _resumes.RestoreAsync(stranger, trashed), Throws.TypeOf<NotFoundException>());
            Assert.That(() => _resumes.EraseAsync(stranger, trashed), Throws.TypeOf<NotFoundException>());
            Assert.That(async () => (await _resumes.ListAsync(stranger, new())).Cards, Is.Empty);
            Assert.That(async () => (await _resumes.ListTrashAsync(stranger)).Cards, Is.Empty);
            Assert.That(async () => await _resumes.CountAsync(stranger), Is.Zero);
        });
    }

    [Test]
    public async Task Renaming_leaves_the_version_so_that_an_open_editor_can_save()
    {
        var id = await _resumes.CreateAsync(_owner, "Before", new() { Basics = { Name = "Zoë Novák" } });
        _clock.Advance(TimeSpan.FromHours(1));
        await _resumes.RenameAsync(_owner, id, "  After ");
        var card = (await _resumes.ListAsync(_owner, new("novak after"))).Cards.Single();
        Assert.That((card.Title, card.Version, card.UpdatedAt), Is.EqualTo(("After", 1, _clock.GetUtcNow())));
    }

    [Test]
    public async Task Renaming_while_an_editor_saves_keeps_both()
    {
        var id = await _resumes.CreateAsync(_owner, "Before", ResumeDocument.Blank());
        var saves = Enumerable.Range(0, 10).Select(_ => SaveAsync(id));
        var renames = Enumerable.Range(0, 10).Select(i => _resumes.RenameAsync(_owner, id, $"After {i}"));
        await Task.WhenAll(saves.Concat(renames));
        var card = (await _resumes.ListAsync(_owner, new())).Cards.Single();
        Assert.That(card.Title, Does.StartWith("After"));
        Assert.That((await _resumes.ReadAsync(_owner, id)).Document.Basics.Headline, Is.EqualTo("Saved"));
    }

    [TestCase("", "Give the resume a title.")]
    [TestCase("   ", "Give the resume a title.")]
    public async Task An_empty_title_is_refused(string title, string words)
    {
        var id = await _resumes.CreateAsync(_owner, "Before", ResumeDocument.Blank());
        Assert.That(() => _resumes.RenameAsync(_owner, id, title), Throws.TypeOf<RuleViolation>().With.Message.EqualTo(words));
    }

    [Test]
    public async Task A_title_ends_at_its_limit()
    {
        var id = await _resumes.CreateAsync(_owner, new string('x', ResumeLimits.TitleLength), ResumeDocument.Blank());
        Assert.That(() => _resumes.RenameAsync(_owner, id, new string('x', ResumeLimits.TitleLength + 1)), Throws.TypeOf<RuleViolation>());
    }

    [Test]
    public async Task A_title_that_folding_makes_longer_still_fits_its_columns()
    {
        await _resumes.CreateAsync(_owner, new string('\uFDFA', ResumeLimits.TitleLength), new() { Basics = { Name = new string('\uFDFA', 300) } });
        await using var db = _database.CreateDbContext();
        var resume = db.Resumes.Single();
        Assert.That((resume.SortTitle.Length, resume.SearchText.Length), Is.LessThanOrEqualTo((ResumeLimits.SortTitleLength, ResumeLimits.SearchTextLength)));
    }

    [Test]
    public void A_document_larger_than_a_megabyte_is_refused()
    {
        var document = ResumeDocument.Blank();
        document.Extras = new() { ["filler"] = new string('x', ResumeLimits.DocumentBytes) };
        Assert.That(() => _resumes.CreateAsync(_owner, "Large", document), Throws.TypeOf<RuleViolation>());
    }

    [Test]
    public async Task A_duplicate_has_the_same_words_and_a_title_that_says_so()
    {
        var id = await _resumes.CreateAsync(_owner, "Engineer", new() { Basics = { Name = "Mara Lindqvist" } });
        var copy = await _resumes.DuplicateAsync(_owner, id);
        var (title, document) = await _resumes.ReadAsync(_owner, copy);
        Assert.That((copy != id, title, document.Basics.Name), Is.EqualTo((true, "Engineer (copy)", "Mara Lindqvist")));
    }

    [Test]
    public async Task A_deleted_resume_leaves_the_list_and_comes_back_as_it_was()
    {
        var id = await _resumes.CreateAsync(_owner, "Engineer", ResumeDocument.Blank());
        var before = (await _resumes.ListAsync(_owner, new())).Cards.Single();
        await _resumes.DeleteAsync(_owner, id);
        Assert.That((await _resumes.ListAsync(_owner, new())).Cards, Is.Empty);
        Assert.That(() => _resumes.ReadAsync(_owner, id), Throws.TypeOf<NotFoundException>());
        await _resumes.RestoreAsync(_owner, id);
        Assert.That((await _resumes.ListAsync(_owner, new())).Cards.Single(), Is.EqualTo(before));
    }

    [Test]
    public async Task Only_what_is_in_the_trash_can_be_erased()
    {
        var id = await _resumes.CreateAsync(_owner, "Engineer", ResumeDocument.Blank());
        Assert.That(() => _resumes.EraseAsync(_owner, id), Throws.TypeOf<NotFoundException>());
        await _resumes.DeleteAsync(_owner, id);
        await _resumes.EraseAsync(_owner, id);
        Assert.That(() => _resumes.RestoreAsync(_owner, id), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task The_purge_takes_what_has_been_in_the_trash_for_thirty_days()
    {
        var old = await _resumes.CreateAsync(_owner, "Old", ResumeDocument.Blank());
        var recent = await _resumes.CreateAsync(_owner, "Recent", ResumeDocument.Blank());
        await _resumes.CreateAsync(_owner, "Kept", ResumeDocument.Blank());
        await _resumes.DeleteAsync(_owner, old);
        _clock.Advance(TimeSpan.FromDays(1));
        await _resumes.DeleteAsync(_owner, recent);
        _clock.Advance(TimeSpan.FromDays(29));
        Assert.That(await new PurgeTrash(_database, _clock).RunAsync(), Is.EqualTo(1));
        await using var db = _database.CreateDbContext();
        Assert.That(db.Resumes.Select(r => r.Title), Is.EquivalentTo(new[] { "Recent", "Kept" }));
    }

    private async Task SaveAsync(Guid id)
    {
        for (var saved = false; !saved;)
        {
            await using var db = _database.CreateDbContext();
            var resume = await db.Resumes.OwnedBy(_owner).RequireAsync(id);
            var document = resume.ReadDocument();
            document.Basics.Headline = "Saved";
            resume.Write(document, _clock.GetUtcNow());
            saved = await TrySaveAsync(db);
        }
    }

    private static async Task<bool> TrySaveAsync(StudioDbContext db)
    {
        try
        {
            return await db.SaveChangesAsync() > 0;
        }
        catch (Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
