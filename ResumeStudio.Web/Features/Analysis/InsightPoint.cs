namespace ResumeStudio.Web.Features.Analysis;

/// <summary>The overall score of one version of a resume, or null: not measured.</summary>
public sealed record InsightPoint(int Version, DateTimeOffset At, int? Overall);
