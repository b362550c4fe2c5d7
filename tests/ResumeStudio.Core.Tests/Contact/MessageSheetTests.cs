using ResumeStudio.Core.Contact;

namespace ResumeStudio.Core.Tests.Contact;

public sealed class MessageSheetTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    [TestCase("=1+1")]
    [TestCase("+49 30 1234")]
    [TestCase("-2")]
    [TestCase("@SUM(A1)")]
    [TestCase("＝cmd|calc")]
    public void No_cell_is_a_formula(string text) => Assert.That(Line("Ada", text), Does.EndWith($",\"'{text}\"\r\n"));

    [Test]
    public void Quotation_marks_commas_and_lines_stay_in_their_cell() =>
        Assert.That(Line("Ada \"the\" first", "one,\ntwo"), Is.EqualTo("\"2026-05-04 12:00:00\",\"Site\",\"Ada \"\"the\"\" first\",\"ada@example.com\",\"one,\ntwo\"\r\n"));

    private static string Line(string name, string text) =>
        MessageSheet.Line(Message.Delivered(Guid.CreateVersion7(), Guid.CreateVersion7(), Letter.Of(name, "ada@example.com", text), Noon), "Site");
}
