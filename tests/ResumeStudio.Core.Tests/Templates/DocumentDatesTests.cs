using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Tests.Templates;

public sealed class DocumentDatesTests
{
    private static readonly DocumentDates English = new("en");

    [Test]
    public void Dates_are_as_exact_as_known() =>
        Assert.That(new[] { English.Write(new PartialDate(2021)), English.Write(new PartialDate(2021, 3)), English.Write(new PartialDate(2021, 3, 4)) }, Is.EqualTo(new[] { "2021", "Mar 2021", "4 Mar 2021" }));

    [Test]
    public void Ongoing_range_ends_with_present() => Assert.That(English.Write(new DateRange(new(2021, 3), null, true)), Is.EqualTo("Mar 2021 – present"));

    [Test]
    public void Range_with_one_known_side_is_one_date() =>
        Assert.That((English.Write(new DateRange(new(2019))), English.Write(new DateRange(null, new(2020)))), Is.EqualTo(("2019", "2020")));

    [Test]
    public void Same_start_and_end_is_written_once() => Assert.That(English.Write(new DateRange(new(2019), new(2019))), Is.EqualTo("2019"));

    [TestCase("de", "heute")]
    [TestCase("sv", "nu")]
    [TestCase("xx-unknown", "present")]
    public void Words_follow_the_documents_language(string language, string present) =>
        Assert.That(new DocumentDates(language).Write(new DateRange(new(2021), null, true)), Is.EqualTo($"2021 – {present}"));

    [TestCase("ar")]
    [TestCase("he")]
    [TestCase("th")]
    [TestCase("not a language")]
    public void Years_are_gregorian_in_every_language(string language) => Assert.That(new DocumentDates(language).Write(new PartialDate(2021, 3)), Does.Contain("2021"));
}
