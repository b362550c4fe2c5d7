using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Core.Tests.Analysis;

/// <summary>Every check against its cases (Cases/R-*.txt), and that no check goes without.</summary>
public sealed class CheckCaseTests
{
    private const int LeastPassing = 3, LeastFailing = 3, LeastNotApplicable = 1;

    [TestCaseSource(nameof(Cases))]
    public void A_check_says_of_each_case_what_a_reader_says(CheckCase one)
    {
        var result = ResumeAnalysis.Run(one.Resume.Input).Of(one.Check);
        Assert.That(result.Verdict, Is.EqualTo(one.Verdict), string.Join("\n", result.Findings.Select(finding => $"{finding.Title}: {finding.Quote}").Prepend(result.Note)));
    }

    [TestCaseSource(nameof(Claims))]
    public void Each_check_has_passing_failing_and_inapplicable_cases_in_every_language_it_claims(string check, string language)
    {
        var own = CheckCase.All.Where(one => one.Check == check && one.Language == language).ToList();
        Assert.That((own.Count(one => one.Verdict == Verdict.Passed), own.Count(one => one.Verdict is Verdict.Warning or Verdict.Failed), own.Count(one => one.Verdict == Verdict.NotApplicable)) is ( >= LeastPassing, >= LeastFailing, >= LeastNotApplicable),
            $"{check} in {language}");
    }

    [Test]
    public void Findings_quote_words_that_stand_in_the_field_they_name() => Assert.Multiple(() =>
    {
        foreach (var one in CheckCase.All.Where(one => one.Check.StartsWith("R-W")))
        {
            var texts = ReadTexts(one.Resume);
            foreach (var finding in ResumeAnalysis.Run(one.Resume.Input).Of(one.Check).Findings.Where(finding => finding.Address.EndsWith(".text")))
                Assert.That(texts[finding.Address], Does.Contain(finding.Quote.Replace(" …", "")), one.ToString());
        }
    });

    private static Dictionary<string, string> ReadTexts(Testing.Analysis.WrittenResume resume) =>
        Core.Resumes.Places.DocumentPlaces.Of(resume.Document).Select(place => (place.Address, place.Value)).ToDictionary(
            place => place.Address + ".text", place => place.Value switch { Core.Resumes.Bullet bullet => bullet.Text, Core.Resumes.Items.TextItem text => text.Text, _ => "" });

    private static IEnumerable<CheckCase> Cases => CheckCase.All;

    private static IEnumerable<TestCaseData> Claims => RuleBook.Checks.SelectMany(check => check.Languages.Select(language => new TestCaseData(check.Id, language)));
}
