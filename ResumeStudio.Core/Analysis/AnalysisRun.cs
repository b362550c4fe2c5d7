using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Analysis;

/// <summary>A person's wish for an analysis of one resume, and the report that came of it.</summary>
public sealed class AnalysisRun : QueuedWork, IOwned
{
    /// <summary>How many analyses one person may ask for within <see cref="Day"/>.</summary>
    public const int MostPerDay = 100;

    /// <summary>How many analyses of one resume are kept; the oldest ones go first.</summary>
    public const int MostKept = 100;

    /// <summary>The longest version of a rule book, in characters.</summary>
    public const int RuleVersionLength = 16;

    /// <summary>The time over which <see cref="MostPerDay"/> is counted.</summary>
    public static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private AnalysisRun(DateTimeOffset createdAt) : base(createdAt) { }

    /// <inheritdoc />
    public Guid OwnerId { get; private set; }

    /// <summary>The resume to analyse.</summary>
    public Guid ResumeId { get; private set; }

    /// <summary>The version that was asked for; once analysed, the version that was read, which is never older.</summary>
    public int Version { get; private set; }

    /// <summary>What the document is for.</summary>
    public DocumentKind Kind { get; private set; }

    /// <summary>How far the work has come.</summary>
    public AnalysisStep Step { get; private set; }

    /// <summary>The version of the rule book, once analysed.</summary>
    public string? RuleVersion { get; private set; }

    /// <summary>The overall score from 0 to 100, or null: not measured.</summary>
    public int? Overall { get; private set; }

    /// <summary>The score of <see cref="ScoreKind.Ats"/>, or null: not measured.</summary>
    public int? Ats { get; private set; }

    /// <summary>The score of <see cref="ScoreKind.Impact"/>, or null: not measured.</summary>
    public int? Impact { get; private set; }

    /// <summary>The score of <see cref="ScoreKind.Brevity"/>, or null: not measured.</summary>
    public int? Brevity { get; private set; }

    /// <summary>The score of <see cref="ScoreKind.Grammar"/>, or null: not measured.</summary>
    public int? Grammar { get; private set; }

    /// <summary>The posting that the resume is held against, or null.</summary>
    public Guid? PostingId { get; private set; }

    /// <summary>The match with it, once analysed, as <see cref="Postings.KeptMatch"/> writes it; null without a posting.</summary>
    public string? MatchText { get; private set; }

    /// <summary>The report as <see cref="ReportJson"/> writes it, once analysed. The last column, so that lists never read past it.</summary>
    public string? ReportText { get; private set; }

    /// <summary>Asks for an analysis.</summary>
    public static AnalysisRun For(Guid ownerId, Guid resumeId, int version, DocumentKind kind, DateTimeOffset now, Guid? postingId = null) =>
        new(now) { OwnerId = ownerId, ResumeId = resumeId, Version = version, Kind = kind, PostingId = postingId };

    /// <summary>Notes how far the work has come.</summary>
    public void Reach(AnalysisStep step) => Step = step;

    /// <summary>Takes the report of a version of the resume, and its match with the posting if there is one.</summary>
    public void Take(AnalysisReport report, int version, Postings.KeptMatch? match = null)
    {
        (Version, RuleVersion, Overall, Step) = (version, report.RuleVersion, report.Overall, AnalysisStep.Done);
        (Ats, Impact) = (report.ValueOf(ScoreKind.Ats), report.ValueOf(ScoreKind.Impact));
        (Brevity, Grammar) = (report.ValueOf(ScoreKind.Brevity), report.ValueOf(ScoreKind.Grammar));
        (ReportText, MatchText) = (ReportJson.Write(report), match?.Write());
    }

    /// <summary>Forgets the posting and what was quoted of it.</summary>
    public void ForgetPosting() => (PostingId, MatchText) = (null, null);
}
