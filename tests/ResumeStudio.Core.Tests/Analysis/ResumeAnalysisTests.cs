using System.Globalization;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Testing.Analysis;

namespace ResumeStudio.Core.Tests.Analysis;

public sealed class ResumeAnalysisTests
{
    private static readonly DateOnly Day = new(2026, 6, 15);

    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("fa-IR")]
    [TestCase("th-TH")]
    [TestCase("")]
    public void The_same_input_gives_the_same_bytes_in_every_culture(string culture)
    {
        var inputs = CheckCase.All.Where((_, index) => index % 7 == 0).Select(one => one.Resume.Input).Append(new(ExamplePersons.All[1].Create(), Day)).ToList();
        var expected = inputs.Select(Printed).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.That(inputs.Select(Printed), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Test]
    public void An_empty_resume_has_a_state_and_no_score()
    {
        var report = ResumeAnalysis.Run(new(ResumeDocument.Blank(), Day));
        Assert.That((report.State, report.Overall, report.Scores.Count(score => score.Value is null)), Is.EqualTo((ReportState.Empty, (int?)null, 4)));
        Assert.That(ReportMarkdown.Write(report), Does.Contain("The resume is empty."));
    }

    [TestCase("- I built two ferries in one winter", "I built two")]
    [TestCase("- Built two ferries with my", "ferries with my")]
    public void A_pronoun_is_quoted_with_the_words_beside_it(string line, string quote)
    {
        var report = ResumeAnalysis.Run(ResumeWriting.Read("x", "# work\n= A\n> B | 2020 – now\n" + line).Input);
        Assert.That(report.Of("R-W7").Findings.Single().Quote, Is.EqualTo(quote));
    }

    [Test]
    public void A_file_that_cannot_be_read_has_a_state_and_no_score()
    {
        var report = ResumeAnalysis.Run(ResumeWriting.Read("x", "pdf: images\n# work\n= A\n> B | 2020 – now\n- Built 40 ferries").Input);
        Assert.That((report.State, report.Overall), Is.EqualTo((ReportState.Unreadable, (int?)null)));
        Assert.That(report.Of("R-P1").Findings.Single().Severity, Is.EqualTo(Severity.Fatal));
        Assert.That(ReportMarkdown.Write(report), Does.Contain("We could not read this file."));
    }

    [Test]
    public void A_language_that_no_check_speaks_leaves_what_counts_figures()
    {
        var example = ExamplePersons.All[0].Create();
        example.Language = "sv";
        var report = ResumeAnalysis.Run(new(example, Day));
        Assert.That(report.Checks.Where(check => check.Id is "R-S1" or "R-W3" or "R-W8").Select(check => check.Verdict), Has.All.EqualTo(Verdict.NotApplicable));
        Assert.That((report.ValueOf(ScoreKind.Grammar), report.ValueOf(ScoreKind.Brevity)), Is.EqualTo(((int?)null, report.ValueOf(ScoreKind.Brevity))));
        Assert.That(report.OverallArithmetic, Does.EndWith($"÷ 50 = {report.Overall}"));
    }

    [Test]
    public void Findings_keep_their_key_until_the_words_change()
    {
        var document = ResumeWriting.Read("x", "# work\n= A\n> B | 2020 – now\n- Responsible for the rota of forty people\n- Built the ferry").Document;
        var before = KeysOf(document);
        ((Core.Resumes.Items.WorkItem)document.Sections[0].Items[0]).Roles[0].Highlights.Reverse();
        Assert.That(KeysOf(document), Is.EquivalentTo(before));
        ((Core.Resumes.Items.WorkItem)document.Sections[0].Items[0]).Roles[0].Highlights[1].Text = "Tasked with the rota of forty people";
        Assert.That(KeysOf(document), Is.Not.EquivalentTo(before));
    }

    [Test]
    public void A_stored_report_reads_back_the_same()
    {
        var json = ReportJson.Write(ResumeAnalysis.Run(new(ExamplePersons.All[1].Create(), Day)));
        Assert.That(ReportJson.Write(ReportJson.Read(json)), Is.EqualTo(json));
    }

    [Test]
    public void A_weak_opener_is_offered_verbs_of_its_sense_in_the_tense_of_the_role()
    {
        var report = ResumeAnalysis.Run(ResumeWriting.Read("x", "# work\n= A\n> B | 2020 – now\n- Responsible for the night rota\n= C\n> D | 2015 – 2019\n- Responsible for the annual budget").Input);
        Assert.That(report.Of("R-W3").Findings.Select(finding => string.Join(" ", finding.Offers)), Is.EqualTo(new[] { "Lead Manage Direct Head", "Budgeted Allocated Invoiced Forecasted" }));
    }

    [Test]
    public void Words_of_the_resume_stay_text_in_the_printed_report()
    {
        var report = ResumeAnalysis.Run(ResumeWriting.Read("x", "# work\n= A\n> B | 2020 – now\n- Responsible [for](javascript:alert) <b>it</b>").Input);
        Assert.That(ReportMarkdown.Write(report), Does.Not.Contain("](").And.Not.Contain("<b>"));
    }

    [Test]
    public void The_longest_document_is_answered_with_a_bounded_report()
    {
        var lines = string.Concat(Enumerable.Range(0, 40).Select(role => $"> Role {role} | 2001-01 – 2002-01\n" + string.Concat(Enumerable.Range(0, 60).Select(_ => "- Responsible for various things and the like of it and more\n"))));
        var report = ResumeAnalysis.Run(ResumeWriting.Read("x", "pdf: good\n# work\n= A\n" + lines).Input);
        Assert.That(report.Checks.Max(check => check.Findings.Count), Is.EqualTo(50));
        Assert.That(report.Of("R-W3").Found, Is.EqualTo(2400));
        Assert.That(ReportJson.Write(report), Has.Length.LessThan(500_000));
    }

    [Test]
    public void Text_of_nothing_but_marks_and_halves_of_letters_is_survived()
    {
        foreach (var text in new[] { new string('>', 4000), "\ud83d", "\udc00\ud800", "٣٤٥ %", "'", "% % %", new string('\u0301', 500), "1,2,3.4.5", "- - -", "’’’", "−1 −2" })
            Assert.DoesNotThrow(() => ResumeAnalysis.Run(ResumeWriting.Read("x", $"pdf: good\nname: {text}\n# summary\n~ {text}\n# work\n= {text}\n> {text} | 2020 – now\n- {text}\n# skills\n= a | {text}").Input), text);
    }

    private static string Printed(AnalysisInput input) => ResumeAnalysis.Run(input) is var report ? ReportJson.Write(report) + ReportMarkdown.Write(report) : "";

    private static IReadOnlySet<string> KeysOf(ResumeDocument document) => ResumeAnalysis.Run(new(document, Day)).Checks.SelectMany(check => check.Findings).Select(finding => finding.Key).ToHashSet();
}
