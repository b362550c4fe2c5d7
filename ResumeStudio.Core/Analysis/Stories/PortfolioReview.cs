using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>A person's wish to have one portfolio reviewed, and the report that came of it.</summary>
public sealed class PortfolioReview : QueuedWork, IOwned
{
    /// <summary>How many reviews one person may ask for within <see cref="AnalysisRun.Day"/>.</summary>
    public const int MostPerDay = 100;

    /// <summary>How many reviews of one portfolio are kept; the oldest ones go first.</summary>
    public const int MostKept = 100;

    private PortfolioReview(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The portfolio to review.</summary>
    public Guid PortfolioId { get; private set; }

    /// <summary>The version that was asked for; once reviewed, the version that was read, which is never older.</summary>
    public int Version { get; private set; }

    /// <summary>The version of the rules, once reviewed.</summary>
    public string? RuleVersion { get; private set; }

    /// <summary>The score from 0 to 100, or null: not measured.</summary>
    public int? Score { get; private set; }

    /// <summary>The mean depth of the projects, or null.</summary>
    public int? Depth { get; private set; }

    /// <summary>The share of supported tags in percent, or null.</summary>
    public int? Support { get; private set; }

    /// <summary>The report as <see cref="PortfolioReportJson"/> writes it, once reviewed. The last column, so that lists never read past it.</summary>
    public string? ReportText { get; private set; }

    /// <summary>Asks for a review.</summary>
    public static PortfolioReview For(Guid ownerId, Guid portfolioId, int version, DateTimeOffset now) => new(now) { OwnerId = ownerId, PortfolioId = portfolioId, Version = version };

    /// <summary>Takes the report of a version of the portfolio.</summary>
    public void Take(PortfolioReport report, int version)
    {
        (Version, RuleVersion) = (version, report.RuleVersion);
        (Score, Depth, Support) = (report.Score, report.Depth, report.Support);
        ReportText = PortfolioReportJson.Write(report);
    }
}
