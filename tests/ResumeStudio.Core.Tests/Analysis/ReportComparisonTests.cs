using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes.Examples;

namespace ResumeStudio.Core.Tests.Analysis;

public sealed class ReportComparisonTests
{
    private static readonly AnalysisReport Full = Report(email: "mara@example.com"), Lacking = Report(email: "");

    [Test]
    public void With_and_without_a_checker_of_spelling_is_not_alike() =>
        Assert.That(new ReportComparison(Full, Full with { Lists = new Dictionary<string, string>(Full.Lists) { [AnalysisReport.Spelling] = "checker" } }).IsAlike, Is.False);

    [Test]
    public void A_check_that_earns_fewer_points_got_worse_and_says_what_is_new()
    {
        var worse = new ReportComparison(Full, Lacking).Worse.Single(change => change.Id == "R-C1");
        Assert.That((worse.Direction, worse.New.Count > 0, worse.Gone.Count), Is.EqualTo((-1, true, 0)));
    }

    [Test]
    public void The_other_way_round_it_got_better()
    {
        var comparison = new ReportComparison(Lacking, Full);
        Assert.That(comparison.Better.Select(change => change.Id), Does.Contain("R-C1"));
        Assert.That(comparison.Worse, Is.Empty);
    }

    [Test]
    public void A_report_is_no_better_than_itself()
    {
        var comparison = new ReportComparison(Full, Full);
        Assert.That((comparison.Better.Count, comparison.Worse.Count, comparison.IsAlike), Is.EqualTo((0, 0, true)));
        Assert.That(comparison.Checks, Has.Count.EqualTo(Full.Checks.Count));
    }

    [TestCase("1/3", "1/2", 1)]
    [TestCase("5/6", "10/12", 0)]
    [TestCase("1", "5/6", -1)]
    [TestCase("", "1", 0)]
    public void Points_are_compared_exactly(string before, string after, int direction) =>
        Assert.That(new CheckChange(Full.Checks[0] with { Points = before }, Full.Checks[0] with { Points = after }).Direction, Is.EqualTo(direction));

    [Test]
    public void A_check_that_one_rule_book_lacks_is_listed_and_says_nothing()
    {
        var shorter = Full with { Checks = [.. Full.Checks.Skip(1)], RuleVersion = "0.9" };
        var comparison = new ReportComparison(Full, shorter);
        Assert.That((comparison.Checks.Count, comparison.Checks[^1].Direction, comparison.IsAlike), Is.EqualTo((Full.Checks.Count, 0, false)));
    }

    private static AnalysisReport Report(string email)
    {
        var document = ExamplePersons.Find("engineer").Create();
        document.Basics.Email = email;
        return ResumeAnalysis.Run(new(document, new DateOnly(2026, 6, 1)));
    }
}
