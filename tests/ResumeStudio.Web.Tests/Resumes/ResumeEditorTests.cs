using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ResumeEditorTests
{
    private readonly List<string> _refused = [];
    private readonly List<Action> _waysBack = [];
    private readonly Section _full = new() { Kind = SectionKind.Awards, Items = [.. Enumerable.Range(0, ResumeLimits.ItemsPerSection).Select(_ => new AwardItem())] };
    private ResumeEditor _editor = null!;

    [SetUp]
    public void Open()
    {
        _editor = new ResumeEditor(new() { Sections = [_full] });
        _editor.Refused += _refused.Add;
        _editor.Removed += (_, back) => _waysBack.Add(back);
    }

    [Test]
    public void A_full_section_takes_no_duplicate_and_says_so()
    {
        _editor.Duplicate(_full, _full.Items[0]);
        Assert.That((_full.Items.Count, _refused.Count), Is.EqualTo((ResumeLimits.ItemsPerSection, 1)));
    }

    [Test]
    public void What_finds_no_room_to_come_back_can_come_back_later()
    {
        var removed = _full.Items[3];
        _editor.Remove(DocumentParts.Address(_full.Id), 3);
        _full.Items.Add(new AwardItem());
        _waysBack[^1]();
        Assert.That((_full.Items.Count, _refused.Count, _waysBack.Count), Is.EqualTo((ResumeLimits.ItemsPerSection, 1, 2)));
        _full.Items.RemoveAt(0);
        _waysBack[^1]();
        Assert.That(_full.Items[3], Is.SameAs(removed));
    }

    [Test]
    public void Another_copy_is_drawn_at_once()
    {
        var drawn = 0;
        _editor.Changed += () => drawn++;
        _editor.Replace(new());
        Assert.That(drawn, Is.EqualTo(1));
    }

    [Test]
    public void What_was_removed_from_an_earlier_copy_does_not_come_into_the_next()
    {
        _editor.Remove(DocumentParts.Address(_full.Id), 3);
        var other = new Section { Id = _full.Id, Kind = SectionKind.Awards };
        _editor.Replace(new() { Sections = [other] });
        _waysBack[^1]();
        Assert.That((other.Items.Count, _refused.Count), Is.EqualTo((0, 1)));
    }
}
