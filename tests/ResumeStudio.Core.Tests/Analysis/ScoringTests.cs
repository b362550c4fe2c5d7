using ResumeStudio.Core.Analysis;
using ResumeStudio.Testing.Analysis;

namespace ResumeStudio.Core.Tests.Analysis;

/// <summary>The published arithmetic, worked out by hand.</summary>
public sealed class ScoringTests
{
    private const string Resume = """
        name: Ida Holm
        email: ida@example.com
        phone: +47 22 555 0101
        place: Bergen, NO
        # work
        = Harbour Works | Bergen
        > Engineer | 2022-01 – now
        - Built the booking system that serves 40 ferries and 200 crews
        - Responsible for the rota of the whole northern yard
        - Cut the wait at the counter from 40 to 15 minutes
        # education
        = Exampleton | BSc | Physics | 2018 – 2021
        # skills
        = Office | Filing
        """;

    [Test]
    public void Weights_and_shares_are_those_of_the_published_rules()
    {
        Assert.That(RuleBook.Checks.Where(check => check.Weight == 2).Select(check => check.Id), Is.EqualTo(new[] { "R-P1", "R-P5", "R-C1", "R-S1", "R-W3", "R-W4" }));
        Assert.That(RuleBook.Checks.Where(check => check.Weight is not (1 or 2)).Select(check => check.Id), Is.EqualTo(new[] { "R-I1" }));
        Assert.That(RuleBook.Shares.Select(share => (share.Key, share.Value)), Is.EqualTo(new[] { (ScoreKind.Ats, 35), (ScoreKind.Impact, 30), (ScoreKind.Brevity, 15), (ScoreKind.Grammar, 20) }));
    }

    [TestCase(ScoreKind.Ats, "R-P1 R-P2 R-P3 R-P4 R-P5 R-P6 R-P7 R-P8 R-P9 R-P10 R-P11 R-C1 R-C2 R-S1 R-S2 R-S3")]
    [TestCase(ScoreKind.Impact, "R-W3 R-W4 R-W5 R-W6 R-W10")]
    [TestCase(ScoreKind.Brevity, "R-S4 R-S5 R-W1 R-W2")]
    [TestCase(ScoreKind.Grammar, "R-W7 R-W8 R-W9")]
    [TestCase(ScoreKind.None, "R-I1")]
    public void Each_check_counts_in_one_score(ScoreKind kind, string checks) =>
        Assert.That(RuleBook.Checks.Where(check => check.Score == kind).Select(check => check.Id), Is.EqualTo(checks.Split(' ')));

    [Test]
    public void A_report_is_the_sum_of_its_checks_with_the_arithmetic_shown()
    {
        var report = ResumeAnalysis.Run(ResumeWriting.Read("Ida", Resume).Input);
        Assert.That(report.Scores.Select(score => score.Arithmetic), Is.EqualTo(new[]
        {
            "100 × (R-C1 2×1 + R-C2 1×0 + R-S1 2×1 + R-S2 1×1) ÷ 6 = 83",
            "100 × (R-W3 2×2/3 + R-W4 2×1 + R-W5 1×1 + R-W6 1×1 + R-W10 1×2/3) ÷ 7 = 86",
            "100 × (R-S4 1×1/2 + R-S5 1×1/2 + R-W1 1×1 + R-W2 1×1) ÷ 4 = 75",
            "100 × (R-W7 1×1 + R-W8 1×1) ÷ 2 = 100",
        }));
        Assert.That(report.OverallArithmetic, Is.EqualTo("(35×83 + 30×86 + 15×75 + 20×100) ÷ 100 = 86"));
        Assert.That((report.Of("R-C2").Costs, report.Of("R-W3").Costs, report.Of("R-P1").Costs), Is.EqualTo(("16.7", "9.5", "0.0")));
    }

    [Test]
    public void A_half_is_rounded_up()
    {
        // One of two lines repeats (1/2), and one of four parts of the score is missing: 100 × 5/8 = 62.5.
        var report = ResumeAnalysis.Run(ResumeWriting.Read("x", "font: 9\n# work\n= A\n> B | 2020-01 – now\n- Built the booking system of the northern island line\n- Built ferries\n- Built the booking system of the southern island line\n- Ran ferries").Input);
        Assert.That(report.Scores.Single(score => score.Score == ScoreKind.Brevity).Arithmetic, Is.EqualTo("100 × (R-S4 1×1/2 + R-S5 1×1/2 + R-W1 1×1 + R-W2 1×1/2) ÷ 4 = 63"));
    }
}
