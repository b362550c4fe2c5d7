using FsCheck;
using FsCheck.Fluent;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Tests.Resumes;

public sealed class PartialDateOrderTests
{
    private static Gen<PartialDate> Dates =>
        from year in Gen.Choose(1000, 2999)
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, month == 0 ? 0 : DateTime.DaysInMonth(year, month))
        select new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day);

    [Test]
    public void Reading_what_was_written_gives_the_same_date() => Prop.ForAll(Dates.ToArbitrary(), date =>
        PartialDate.TryParse(date.ToString(), out var read) && read == date).QuickCheckThrowOnFailure();

    [Test]
    public void The_order_of_two_dates_is_the_order_of_their_texts() => Prop.ForAll(Dates.Two().ToArbitrary(), pair =>
        Math.Sign(pair.Item1.CompareTo(pair.Item2)) == Math.Sign(string.CompareOrdinal(pair.Item1.ToString(), pair.Item2.ToString()))).QuickCheckThrowOnFailure();

    [Test]
    public void A_date_begins_no_later_than_it_ends() => Prop.ForAll(Dates.ToArbitrary(), date => date.Earliest <= date.Latest).QuickCheckThrowOnFailure();

    [Test]
    public void A_range_is_reversed_exactly_when_no_day_of_the_end_can_follow_the_start() => Prop.ForAll(Dates.Two().ToArbitrary(), pair =>
        new DateRange(pair.Item1, pair.Item2).Problem is not null == pair.Item2.Latest < pair.Item1.Earliest).QuickCheckThrowOnFailure();

    [TestCase("2021-03", "2021", null)]
    [TestCase("2021", "2021-03", null)]
    [TestCase("2021-03", "2021-03", null)]
    [TestCase("2021-03", "2021-02", "The end is before the start.")]
    [TestCase("2021", "2020-12-31", "The end is before the start.")]
    public void A_range_may_be_less_exact_on_one_side(string start, string end, string? problem) =>
        Assert.That(new DateRange(Date(start), Date(end)).Problem, Is.EqualTo(problem));

    [Test]
    public void A_current_entry_has_no_end() => Assert.That(new DateRange(Date("2021"), Date("2022"), Ongoing: true).Problem, Is.EqualTo("A current entry has no end date."));

    [Test]
    public void A_range_of_which_nothing_is_known_has_no_problem() => Assert.That((DateRange.Unknown.IsUnknown, DateRange.Unknown.Problem), Is.EqualTo((true, (string?)null)));

    [TestCase(2021, null, 3)]
    [TestCase(2023, 2, 29)]
    [TestCase(999, null, null)]
    [TestCase(2021, 0, null)]
    public void A_day_that_does_not_exist_is_refused(int year, int? month, int? day) => Assert.That(() => new PartialDate(year, month, day), Throws.TypeOf<RuleViolation>());

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
