using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Fields;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class FilledFieldTests
{
    [Test]
    public void Only_filled_fields_are_listed_each_as_plain_words()
    {
        var project = new ProjectItem
        {
            Name = "tidemark",
            Dates = new(new(2019, 3), null, true),
            Highlights = [new() { Text = "First" }, new() { Text = "Second" }],
            Keywords = ["C#", "Go"],
        };
        Assert.That(FilledField.Of(project), Is.EqualTo(new FilledField[]
        {
            new("Project", "tidemark"), new("Dates", "2019-03 – present"), new("What you achieved", "First\nSecond"), new("Keywords", "C#, Go"),
        }));
    }

    [TestCase(0, 30)]
    [TestCase(0.5, 30)]
    [TestCase(1, 29)]
    [TestCase(29.9, 1)]
    [TestCase(31, 0)]
    public void The_trash_counts_begun_days(double passed, int left)
    {
        var deleted = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        Assert.That(Resume.TrashDaysLeft(deleted, deleted.AddDays(passed)), Is.EqualTo(left));
    }
}
