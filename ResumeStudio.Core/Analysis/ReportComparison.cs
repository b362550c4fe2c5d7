namespace ResumeStudio.Core.Analysis;

/// <summary>What got better and what got worse from one report to a later one.</summary>
/// <param name="Before">The earlier report.</param>
/// <param name="After">The later report.</param>
public sealed record ReportComparison(AnalysisReport Before, AnalysisReport After)
{
    /// <summary>Whether both were made by the same rules, read as the same kind of document, with and without PDF and checker of spelling alike; otherwise scores differ for other reasons than the resume.</summary>
    public bool IsAlike => Before.RuleVersion == After.RuleVersion && Before.Kind == After.Kind && Before.Pages.HasValue == After.Pages.HasValue
        && Before.Lists.ContainsKey(AnalysisReport.Spelling) == After.Lists.ContainsKey(AnalysisReport.Spelling);

    /// <summary>Every check, in the order of the later rule book.</summary>
    public IReadOnlyList<CheckChange> Checks { get; } =
    [
        .. After.Checks.Select(check => new CheckChange(Before.Checks.FirstOrDefault(other => other.Id == check.Id), check)),
        .. Before.Checks.Where(check => After.Checks.All(other => other.Id != check.Id)).Select(check => new CheckChange(check, null)),
    ];

    /// <summary>Checks that earn more points.</summary>
    public IReadOnlyList<CheckChange> Better => [.. Checks.Where(change => change.Direction > 0)];

    /// <summary>Checks that earn fewer points.</summary>
    public IReadOnlyList<CheckChange> Worse => [.. Checks.Where(change => change.Direction < 0)];
}
