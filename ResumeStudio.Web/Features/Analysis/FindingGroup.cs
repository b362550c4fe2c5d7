using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Findings of one check that say the same of different places.</summary>
public sealed record FindingGroup(string Title, string Why, string Advice, IReadOnlyList<Finding> Findings);
