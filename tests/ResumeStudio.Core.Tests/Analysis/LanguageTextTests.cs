using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Items;

namespace ResumeStudio.Core.Tests.Analysis;

/// <summary>What a checker of spelling is given, and what a person keeps from it.</summary>
public sealed class LanguageTextTests
{
    [Test]
    public void A_checker_reads_lines_without_their_marks_and_no_names()
    {
        var role = new Role { Position = "Enginer", Summary = "Kept **ferries** going.", Highlights = [new() { Text = "Wrote `logs`" }, new() { Text = "Hidden", Hidden = true }] };
        var document = new ResumeDocument { Basics = { Name = "Xqzt" }, Sections = [new() { Kind = SectionKind.Work, Items = [new WorkItem { Employer = "Zyxw", Roles = [role] }] }] };
        Assert.That(LanguageTexts.Of(document).Select(text => text.Text), Is.EqualTo(new[] { "Kept ferries going.", "Wrote logs" }));
    }

    [TestCase("Viennoiserie", "viennoiserie")]
    [TestCase("  C++  ", "c++")]
    public void A_word_is_known_by_its_small_letters(string given, string key) => Assert.That(OwnWord.For(Guid.Empty, given, default).Key, Is.EqualTo(key));

    [TestCase("")]
    [TestCase("two words")]
    [TestCase("line\nbreak")]
    public void What_is_no_word_is_not_kept(string given) => Assert.Throws<RuleViolation>(() => OwnWord.For(Guid.Empty, given, default));

    [Test]
    public void A_word_that_is_too_long_is_not_kept() => Assert.Throws<RuleViolation>(() => OwnWord.For(Guid.Empty, new('a', OwnWord.Length + 1), default));
}
