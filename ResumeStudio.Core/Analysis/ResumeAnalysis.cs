using System.Security.Cryptography;
using System.Text;
using ResumeStudio.Core.Analysis.Checks;
using ResumeStudio.Core.Analysis.Reading;
using ResumeStudio.Core.Analysis.Scoring;
using ResumeStudio.Core.Analysis.Words;

namespace ResumeStudio.Core.Analysis;

/// <summary>Runs the rule book over a resume. It models no vendor's system; it counts what is written down in the rule book.</summary>
public static class ResumeAnalysis
{
    private const int KeyBytes = 12;

    /// <summary>The report of an input. Bounded for every document within the limits of documents.</summary>
    public static AnalysisReport Run(AnalysisInput input)
    {
        var resume = new ResumeReading(input);
        var state = resume.Sections.Count == 0 ? ReportState.Empty : input.Pdf is { HasText: false } ? ReportState.Unreadable : ReportState.Scored;
        var judged = RuleBook.Checks.Select(check => (Check: check, Outcome: Judge(check, resume, state))).ToList();
        var sheet = new ScoreSheet(state == ReportState.Scored ? judged : []);
        return new(state, RuleBook.Version, input.Day, resume.Language, input.Kind, resume.Career, resume.WordCount, input.Pdf?.Pages.Count, sheet.Overall, sheet.OverallArithmetic,
            sheet.Scores, [.. judged.Select(one => Result(one.Check, one.Outcome, sheet))], Lists(resume));
    }

    private static Outcome Judge(Check check, ResumeReading resume, ReportState state) => state switch
    {
        ReportState.Empty => Outcome.NotApplicable("The resume is empty."),
        ReportState.Unreadable when check is not TextLayerCheck => Outcome.NotApplicable("We could not read this file."),
        _ => check.Judge(resume),
    };

    private static CheckResult Result(Check check, Outcome outcome, ScoreSheet sheet) => new(
        check.Id, check.Title, check.Version, check.Score, check.Weight, outcome.Verdict, outcome.Verdict == Verdict.NotApplicable ? "" : outcome.Points.ToString(),
        sheet.CostOf(check, outcome), outcome.Note, outcome.Findings.Count,
        [.. outcome.Findings.Take(CheckTable.MostFindings).Select(finding => finding with { Key = Key(check, finding) })]);

    private static string Key(Check check, Finding finding) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{check.Id}\n{finding.Address}\n{finding.Title}\n{finding.Quote}")).AsSpan(0, KeyBytes));

    private static SortedDictionary<string, string> Lists(ResumeReading resume)
    {
        var lists = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in SharedWords.Lists.Concat(resume.Words?.Lists ?? [])) lists[list.Name] = FormattableString.Invariant($"{list.Version}");
        if (resume.Input.Spelling is { } spelling) lists[AnalysisReport.Spelling] = spelling.Checker;
        return lists;
    }
}
