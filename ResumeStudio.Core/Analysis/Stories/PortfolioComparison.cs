namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>What got better and what got worse from one review of a portfolio to a later one. A project is the same by its part of the document, also when it was renamed or moved.</summary>
/// <param name="Before">The earlier report.</param>
/// <param name="After">The later report.</param>
public sealed record PortfolioComparison(PortfolioReport Before, PortfolioReport After)
{
    /// <summary>Whether both were made by the same rules in the same language; otherwise scores differ for other reasons than the portfolio.</summary>
    public bool IsAlike => (Before.RuleVersion, Before.Language, Before.ReadsSentences) == (After.RuleVersion, After.Language, After.ReadsSentences);

    /// <summary>Every project, in the order of the later page; those that left it come last.</summary>
    public IReadOnlyList<ProjectChange> Projects { get; } =
    [
        .. After.Projects.Select(project => new ProjectChange(Before.Projects.FirstOrDefault(other => other.Address == project.Address), project)),
        .. Before.Projects.Where(project => After.Projects.All(other => other.Address != project.Address)).Select(project => new ProjectChange(project, null)),
    ];

    /// <summary>Projects that tell more.</summary>
    public IReadOnlyList<ProjectChange> Better => [.. Projects.Where(change => change.Direction > 0)];

    /// <summary>Projects that tell less.</summary>
    public IReadOnlyList<ProjectChange> Worse => [.. Projects.Where(change => change.Direction < 0)];

    /// <summary>Projects that the earlier review did not have.</summary>
    public IReadOnlyList<ProjectChange> Added => [.. Projects.Where(change => change.Before is null)];

    /// <summary>Projects that the later review does not have.</summary>
    public IReadOnlyList<ProjectChange> Gone => [.. Projects.Where(change => change.After is null)];
}
