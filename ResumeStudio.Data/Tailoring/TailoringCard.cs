using ResumeStudio.Core.Common;

namespace ResumeStudio.Data.Tailoring;

/// <summary>What lists show of one run. The last card of a page is the cursor to the next one.</summary>
/// <param name="Id">The run.</param>
/// <param name="PostingTitle">The posting's title, or null when it is in the trash.</param>
/// <param name="ResumeTitle">The resume's title, or null when it is in the trash.</param>
/// <param name="Status">Where the work stands.</param>
/// <param name="CreatedAt">When it was asked for.</param>
/// <param name="MadeResumeId">The resume that was made, or null.</param>
/// <param name="MatchBefore">The match before, or null.</param>
/// <param name="MatchAfter">The match after, or null.</param>
/// <param name="LetterId">The letter that was drafted with it, or null: none, deleted, or with a resume in the trash.</param>
public sealed record TailoringCard(Guid Id, string? PostingTitle, string? ResumeTitle, WorkStatus Status, DateTimeOffset CreatedAt, Guid? MadeResumeId, int? MatchBefore, int? MatchAfter, Guid? LetterId);
