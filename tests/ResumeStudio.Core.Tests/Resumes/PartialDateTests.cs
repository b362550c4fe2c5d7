using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class PartialDateTests
{
    [TestCase("2021")]
    [TestCase("2021-03")]
    [TestCase("2024-02-29")]
    public void Iso_text_is_read_and_written_unchanged(string text)
    {
        Assert.That(PartialDate.TryParse(text, out var date), Is.True);
        Assert.That(date!.ToString(), Is.EqualTo(text));
    }

    [TestCase("2023-02-29")]
    [TestCase("2021-13")]
    [TestCase("21")]
    [TestCase("present")]
    [TestCase("")]
    public void Anything_else_is_refused(string text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);
}
