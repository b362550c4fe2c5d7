using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Testing.Analysis;

/// <summary>A resume written as plain text for tests, with what a careful reader expects of it. <see cref="ResumeWriting"/> tells the form.</summary>
public sealed record WrittenResume(string Name, AnalysisInput Input, IReadOnlySet<ExpectedFinding> Expected)
{
    public ResumeDocument Document => Input.Document;

    /// <summary>The findings of a report as they are compared: rule and place; what is only told is left out.</summary>
    public static IReadOnlySet<ExpectedFinding> FoundIn(AnalysisReport report) =>
        report.Checks.SelectMany(check => check.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => new ExpectedFinding(check.Id, PlaceOf(finding.Address)))).ToHashSet();

    private static string PlaceOf(string address) => address.Split('.') is [var part, _] && Guid.TryParse(part, out _) ? part : address;
}
