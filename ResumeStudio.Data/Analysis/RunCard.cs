using ResumeStudio.Core.Analysis;

namespace ResumeStudio.Data.Analysis;

/// <summary>What lists show of one finished analysis. The last card of a page is the cursor to the next one.</summary>
/// <param name="Id">The analysis.</param>
/// <param name="ResumeId">Its resume.</param>
/// <param name="Version">The version of the resume that was read.</param>
/// <param name="Kind">What the document was read as.</param>
/// <param name="RuleVersion">The version of the rule book.</param>
/// <param name="CreatedAt">When it was asked for.</param>
/// <param name="Overall">The overall score, or null: not measured.</param>
/// <param name="Ats">The score of what programs read.</param>
/// <param name="Impact">The score of what was achieved.</param>
/// <param name="Brevity">The score of length.</param>
/// <param name="Grammar">The score of wording.</param>
public sealed record RunCard(Guid Id, Guid ResumeId, int Version, DocumentKind Kind, string RuleVersion, DateTimeOffset CreatedAt, int? Overall, int? Ats, int? Impact, int? Brevity, int? Grammar);
