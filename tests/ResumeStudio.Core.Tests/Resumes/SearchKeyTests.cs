using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class SearchKeyTests
{
    [TestCase("Résumé", "resume")]
    [TestCase("  Two \t  words\n", "two words")]
    [TestCase("ﬁnance", "finance")]
    [TestCase("Ångström", "angstrom")]
    [TestCase("日本語", "日本語")]
    [TestCase("محمد", "محمد")]
    [TestCase("😀 Mara", "😀 mara")]
    [TestCase("", "")]
    public void Text_is_folded(string text, string key) => Assert.That(SearchKey.Of(text), Is.EqualTo(key));

    [Test]
    public void Half_a_character_does_no_harm() => Assert.That(SearchKey.Of("Mara \ud83d!"), Is.EqualTo("mara \ufffd!"));

    [Test]
    public void Folding_twice_changes_nothing() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        SearchKey.Of(SearchKey.Of(text.Get)) == SearchKey.Of(text.Get)).QuickCheckThrowOnFailure();
}
