using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;
using ResumeStudio.Core.Resumes.Places;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class FieldTextTests
{
    private Bullet _line = null!;
    private Role _role = null!;
    private ResumeDocument _document = null!;

    [SetUp]
    public void Write()
    {
        _line = new() { Text = "Led the **rota**" };
        _role = new() { Position = "Nurse", Highlights = [_line] };
        _document = new() { Basics = new() { Headline = "Ward sister" }, Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Harbour Clinic", Roles = [_role] }] }] };
    }

    [Test]
    public void Texts_are_read_and_written_at_their_address()
    {
        foreach (var (address, before) in new[] { (Of(_line.Id, "text"), "Led the **rota**"), (Of(_role.Id, "position"), "Nurse"), ("basics.headline", "Ward sister") })
        {
            Assert.That(FieldText.Read(_document, address), Is.EqualTo(before));
            Assert.That((FieldText.Write(_document, address, "New"), FieldText.Read(_document, address)), Is.EqualTo((true, "New")));
        }
    }

    [Test]
    public void What_is_no_text_or_not_there_is_neither_read_nor_written()
    {
        foreach (var address in new[] { Of(_role.Id, "highlights"), Of(_role.Id, "dates"), Of(_line.Id, "hidden"), Of(Guid.CreateVersion7(), "text"), "theme.fontSize", "", _line.Id.ToString() })
            Assert.That((FieldText.Read(_document, address), FieldText.Write(_document, address, "New")), Is.EqualTo(((string?)null, false)), address);
        Assert.That(_line.Text, Is.EqualTo("Led the **rota**"));
    }

    [TestCase("0191.text", true)]
    [TestCase("basics.headline", true)]
    [TestCase("0191.highlights", false)]
    [TestCase("0191.dates", false)]
    [TestCase("theme.fontSize", false)]
    [TestCase("text", false)]
    public void An_address_tells_whether_a_text_may_stand_there(string address, bool may) => Assert.That(FieldText.MayStandAt(address), Is.EqualTo(may));

    private static string Of(Guid id, string field) => $"{DocumentParts.Address(id)}.{field}";
}
