using System.Globalization;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Testing.Analysis;

namespace ResumeStudio.Core.Tests.Analysis;

/// <summary>The rule book against resumes that a person read first.</summary>
public sealed class GoldenResumeTests
{
    private const double LeastPrecision = 0.95, LeastRecall = 0.95, LeastOfEach = 0.8;

    [Test]
    public void There_are_thirty_people_in_four_languages()
    {
        Assert.That(GoldenResumes.All, Has.Count.GreaterThanOrEqualTo(30));
        Assert.That(GoldenResumes.All.Select(one => one.Document.Language).Distinct(), Is.EquivalentTo(new[] { "en", "de", "fr", "es" }));
        Assert.That(GoldenResumes.All.Select(one => one.Document.Basics.Email), Has.All.EndsWith("@example.com"));
        Assert.That(GoldenResumes.All.Select(one => one.Document.Basics.Name), Is.Unique);
    }

    [Test]
    public void The_rules_point_where_a_reader_points()
    {
        var rules = RuleAccuracy.OfAll(GoldenResumes.All);
        var (right, wrong, missed) = (rules.Sum(rule => rule.Right), rules.Sum(rule => rule.Wrong.Count), rules.Sum(rule => rule.Missed.Count));
        foreach (var rule in rules) TestContext.Out.WriteLine($"{rule.Rule,-6} {rule.Right,4} right, wrong: {string.Join(", ", rule.Wrong)}; missed: {string.Join(", ", rule.Missed)}");
        Assert.That(((double)right / (right + wrong), (double)right / (right + missed)) is ( >= LeastPrecision, >= LeastRecall), $"{right} right, {wrong} wrong, {missed} missed");
        Assert.That(rules.Where(rule => rule.Precision < LeastOfEach || rule.Recall < LeastOfEach).Select(rule => rule.Rule), Is.Empty);
    }

    [TestCaseSource(nameof(Rules))]
    public void Each_check_moves_the_score_of_a_golden_resume(string rule)
    {
        var results = GoldenResumes.All.Select(one => ResumeAnalysis.Run(one.Input).Of(rule)).ToList();
        Assert.That(results.Any(result => result.Score == ScoreKind.None ? result.Verdict == Verdict.Failed : result.Costs != "0.0"), "It costs nobody anything.");
        Assert.That(results.Any(result => result.Verdict == Verdict.Passed), "Nobody passes it.");
    }

    [Test]
    public void Golden_reports_are_the_same_bytes_in_every_run_and_culture()
    {
        var expected = GoldenResumes.All.Select(Printed).ToList();
        foreach (var culture in new[] { "de-DE", "tr-TR", "ar-SA", "hi-IN" })
        {
            var printed = In(CultureInfo.GetCultureInfo(culture), () => GoldenResumes.All.Select(Printed).ToList());
            Assert.That(printed, Is.EqualTo(expected), culture);
        }
    }

    private static IEnumerable<string> Rules => RuleBook.Checks.Select(check => check.Id);

    private static string Printed(WrittenResume resume) => ResumeAnalysis.Run(resume.Input) is var report ? ReportJson.Write(report) + ReportMarkdown.Write(report) : "";

    private static T In<T>(CultureInfo culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
