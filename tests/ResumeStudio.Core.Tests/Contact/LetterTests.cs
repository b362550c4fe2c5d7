using ResumeStudio.Core.Contact;

namespace ResumeStudio.Core.Tests.Contact;

public sealed class LetterTests
{
    [Test]
    public void A_name_is_one_line_without_marks_that_nobody_sees() =>
        Assert.That(Letter.Of("  Ada\r\nBcc: all@example.com\u202E\u0000 Byron ", "", "").Name, Is.EqualTo("Ada Bcc: all@example.com Byron"));

    [Test]
    public void A_text_keeps_its_lines_and_its_script_and_loses_control_characters() =>
        Assert.That(Letter.Of("", "", "  Grüße\r\nسلام 👩‍💻\u0007\rend\n ").Text, Is.EqualTo("Grüße\nسلام 👩‍💻\nend"));

    [Test]
    public void Half_a_surrogate_pair_can_be_stored() =>
        Assert.That(Letter.Of("\uD83D", "", "a\uDC00b").Text, Is.EqualTo("a\uFFFDb"));

    [TestCase("", "ada@example.com", "Hello", "Name")]
    [TestCase("Ada", "ada@example.com, eve@example.com", "Hello", "Email")]
    [TestCase("Ada", "ada@example.com\r\nBcc: eve@example.com", "Hello", "Email")]
    [TestCase("Ada", "ada@example.com", " \n\t ", "Text")]
    public void What_is_missing_or_more_than_one_address_is_named(string name, string email, string text, string field) =>
        Assert.That(Letter.Of(name, email, text).Problems().Keys, Is.EqualTo(new[] { field }));

    [Test]
    public void Nothing_is_cut_that_is_too_long()
    {
        var letter = Letter.Of(new string('a', Letter.NameLength + 1), "ada@example.com", new string('b', Letter.TextLength + 1));
        Assert.That(letter.Problems().Keys, Is.EquivalentTo(new[] { "Name", "Text" }));
        Assert.That(letter.Text, Has.Length.EqualTo(Letter.TextLength + 1));
    }

    [Test]
    public void The_longest_letter_may_go() =>
        Assert.That(Letter.Of(new string('a', Letter.NameLength), "ada@example.com", new string('b', Letter.TextLength)).Problems(), Is.Empty);
}
