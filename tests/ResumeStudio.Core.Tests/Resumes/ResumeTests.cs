using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class ResumeTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void A_new_resume_starts_at_version_one() => Assert.That(New().Version, Is.EqualTo(1));

    [Test]
    public void Writing_a_document_counts_the_version_and_moves_the_date()
    {
        var resume = New();
        resume.Write(new() { Basics = new() { Name = "Zoë Öztürk" } }, Noon.AddHours(1));
        Assert.That((resume.Version, resume.UpdatedAt, resume.ReadDocument().Basics.Name), Is.EqualTo((2, Noon.AddHours(1), "Zoë Öztürk")));
    }

    [Test]
    public void The_search_finds_title_and_name_without_accents() => Assert.That(New("Résumé für Köln", "Zoë Öztürk").SearchText, Is.EqualTo("resume fur koln zoe ozturk"));

    [Test]
    public void Renaming_keeps_the_document_and_moves_the_sort_key()
    {
        var resume = New();
        var before = resume.DocumentText;
        resume.Rename("  Éclair  ", Noon);
        Assert.That((resume.Title, resume.SortTitle, resume.DocumentText), Is.EqualTo(("Éclair", "eclair", before)));
    }

    [TestCase("")]
    [TestCase("   ")]
    public void An_empty_title_is_refused(string title) => Assert.That(() => New(title), Throws.TypeOf<RuleViolation>());

    [Test]
    public void A_title_has_at_most_120_characters() => Assert.That(() => New(new string('x', 121)), Throws.TypeOf<RuleViolation>());

    [Test]
    public void A_document_larger_than_a_megabyte_is_refused()
    {
        var items = Enumerable.Range(0, 300).Select(_ => new TextItem { Text = new string('x', ResumeLimits.TextLength) });
        Assert.That(() => New().Write(new() { Sections = [new() { Items = [.. items] }] }, Noon), Throws.TypeOf<RuleViolation>().With.Message.Contains("1 MB"));
    }

    [Test]
    public void A_document_with_a_text_that_is_too_long_is_refused_by_the_name_of_its_field() =>
        Assert.That(() => New(name: new string('x', 301)), Throws.TypeOf<RuleViolation>().With.Message.EqualTo("Full name: At most 300 characters fit here; there are 301."));

    [Test]
    public void A_refused_document_changes_nothing()
    {
        var resume = New();
        var before = (resume.DocumentText, resume.Version, resume.UpdatedAt);
        Assert.That(() => resume.Write(new() { Basics = new() { Name = new string('x', ResumeLimits.DocumentBytes) } }, Noon.AddHours(1)), Throws.TypeOf<RuleViolation>());
        Assert.That((resume.DocumentText, resume.Version, resume.UpdatedAt), Is.EqualTo(before));
    }

    [Test]
    public void Deleting_twice_keeps_the_first_date()
    {
        var resume = New();
        resume.Delete(Noon);
        resume.Delete(Noon.AddDays(1));
        Assert.That(resume.DeletedAt, Is.EqualTo(Noon));
    }

    [Test]
    public void A_restored_resume_is_not_deleted()
    {
        var resume = New();
        resume.Delete(Noon);
        resume.Restore();
        Assert.That(resume.DeletedAt, Is.Null);
    }

    private static Resume New(string title = "Resume", string name = "Mara") =>
        Resume.Create(Guid.CreateVersion7(), title, new() { Basics = new() { Name = name } }, Noon);
}
