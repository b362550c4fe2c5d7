using System.Globalization;
using System.Text;

namespace ResumeStudio.Core.Analysis;

/// <summary>Prints a report as Markdown: scores with their arithmetic, findings by severity, and every check with its points.</summary>
public static class ReportMarkdown
{
    private static readonly (Severity Severity, string Title)[] Groups =
        [(Severity.Fatal, "First of all"), (Severity.Fix, "To fix"), (Severity.Improve, "To improve"), (Severity.Note, "Good to know")];

    /// <summary>Writes a report; lines end with a line feed.</summary>
    public static string Write(AnalysisReport report)
    {
        var text = new StringBuilder("# Resume analysis\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{report.Day:yyyy-MM-dd} · rules {report.RuleVersion} · language {report.Language} · {report.Words} words\n\n");
        WriteScores(text, report);
        foreach (var (severity, title) in Groups) WriteFindings(text, report, severity, title);
        WriteChecks(text, report);
        text.Append("\nWord lists: ").AppendJoin(", ", report.Lists.Select(list => $"{MarkdownText.Escape(list.Key)} {MarkdownText.Escape(list.Value)}"));
        text.Append(".\n\nThese rules model no vendor's system. The same resume gets the same score.\n");
        return text.ToString();
    }

    private static void WriteScores(StringBuilder text, AnalysisReport report)
    {
        if (report.State != ReportState.Scored)
        {
            text.Append(report.State == ReportState.Empty ? "The resume is empty. There is no score yet.\n" : "We could not read this file. There is no score: unreadable is not weak.\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"**Overall {Value(report.Overall)}** — {report.OverallArithmetic}\n\n");
        foreach (var score in report.Scores) text.Append(CultureInfo.InvariantCulture, $"- **{Name(score.Score)} {Value(score.Value)}** — {score.Arithmetic}\n");
    }

    private static void WriteFindings(StringBuilder text, AnalysisReport report, Severity severity, string title)
    {
        var found = report.Checks.SelectMany(check => check.Findings.Where(finding => finding.Severity == severity).Select(finding => (check.Id, Finding: finding))).ToList();
        if (found.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
        foreach (var (id, finding) in found)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{id} {MarkdownText.Escape(finding.Title)}** ({MarkdownText.Escape(finding.Where)})\n");
            if (finding.Quote.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n> {MarkdownText.Escape(finding.Quote)}\n");
            text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Escape(finding.Why)} {MarkdownText.Escape(finding.Advice)}\n");
            if (finding.Offers.Count > 0) text.Append("\nTo choose from: ").AppendJoin(", ", finding.Offers.Select(MarkdownText.Escape)).Append('\n');
        }
    }

    private static void WriteChecks(StringBuilder text, AnalysisReport report)
    {
        text.Append("\n## All checks\n\n| check | verdict | weight | points | costs | |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var check in report.Checks)
            text.Append(CultureInfo.InvariantCulture, $"| {check.Id} {check.Title} (v{check.Version}) | {Name(check.Verdict)} | {check.Weight} | {check.Points} | {check.Costs} | {MarkdownText.Escape(check.Note)} |\n");
    }

    private static string Value(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "not measured";

    private static string Name(ScoreKind score) => score == ScoreKind.Ats ? "ATS" : score.ToString();

    private static string Name(Verdict verdict) => verdict == Verdict.NotApplicable ? "not applicable" : verdict.ToString().ToLowerInvariant();
}
