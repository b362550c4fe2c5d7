using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>A report in the order in which a person reads it: what matters most and costs most comes first.</summary>
public sealed class ReportView(AnalysisReport report, IReadOnlyDictionary<string, string> ignored)
{
    public AnalysisReport Report { get; } = report;

    /// <summary>The checks with something to say, under their headings; a heading without checks is left out.</summary>
    public IReadOnlyList<(string Id, string Title, IReadOnlyList<CheckView> Checks)> Parts { get; } =
        [.. new[]
        {
            Part("first", "First of all", report, ignored, check => check.IsFatal),
            Part("fix", "To fix", report, ignored, check => !check.IsFatal && check.Check.Verdict == Verdict.Failed),
            Part("improve", "To improve", report, ignored, check => !check.IsFatal && check.Check.Verdict == Verdict.Warning),
            Part("know", "Good to know", report, ignored, check => !check.IsFatal && check.Check.Verdict is Verdict.Passed or Verdict.NotApplicable),
        }.Where(part => part.Checks.Count > 0)];

    /// <summary>Findings that the person left as they are, with the reasons.</summary>
    public IReadOnlyList<(CheckResult Check, Finding Finding, string Reason)> Ignored { get; } =
        [.. from check in report.Checks from finding in check.Findings where ignored.ContainsKey(finding.Key) select (check, finding, ignored[finding.Key])];

    public int Count(Verdict verdict) => Report.Checks.Count(check => check.Verdict == verdict);

    public static string Name(ScoreKind score) => score == ScoreKind.Ats ? "ATS" : score.ToString();

    public static string Name(Verdict verdict) => verdict == Verdict.NotApplicable ? "not applicable" : verdict.ToString().ToLowerInvariant();

    /// <summary>What a document is read as.</summary>
    public static string Name(DocumentKind kind) => kind switch { DocumentKind.AcademicCv => "As an academic CV", DocumentKind.Federal => "As a US federal resume", _ => "As a resume" };

    /// <summary>Why there is no score.</summary>
    public static string Words(ReportState state) => state switch
    {
        ReportState.Empty => "The resume is empty. There is no score yet.",
        ReportState.Unreadable => "We could not read this file. There is no score: unreadable is not weak.",
        _ => "",
    };

    /// <summary>What a score is about, in a few words.</summary>
    public static string About(ScoreKind score) => score switch
    {
        ScoreKind.Ats => "Whether programs can read it",
        ScoreKind.Impact => "Whether it shows what was achieved",
        ScoreKind.Brevity => "Whether it is short enough",
        ScoreKind.Grammar => "Whether it is well written",
        _ => "",
    };

    private static (string, string, IReadOnlyList<CheckView> Checks) Part(string id, string title, AnalysisReport report, IReadOnlyDictionary<string, string> ignored, Func<CheckView, bool> belongs) =>
        (id, title, [.. report.Checks.Select(check => CheckView.Of(check, ignored)).Where(check => check.Groups.Count > 0 && belongs(check)).OrderByDescending(check => check.Costs)]);
}
