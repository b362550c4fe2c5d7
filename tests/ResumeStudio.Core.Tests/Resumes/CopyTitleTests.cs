using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class CopyTitleTests
{
    [TestCase("Engineer", "Engineer (copy)")]
    [TestCase("Engineer (copy)", "Engineer (copy 2)")]
    [TestCase("Engineer (copy 9)", "Engineer (copy 10)")]
    [TestCase("Engineer (copy 0)", "Engineer (copy 0) (copy)")]
    public void Copies_are_counted(string title, string copy) => Assert.That(CopyTitle.Of(title), Is.EqualTo(copy));

    [Test]
    public void A_copy_of_the_longest_title_fits_and_keeps_whole_characters()
    {
        var copy = CopyTitle.Of(string.Concat(Enumerable.Repeat("🎓", ResumeLimits.TitleLength / 2)));
        Assert.That(copy, Has.Length.LessThanOrEqualTo(ResumeLimits.TitleLength).And.EndsWith("🎓 (copy)"));
    }
}
