using ResumeStudio.Data.Resumes;

namespace ResumeStudio.Web.Features.Analysis;

/// <summary>Some resumes with their scores and, when the list goes on, the cursor to ask for more.</summary>
public sealed record InsightPage(IReadOnlyList<InsightCard> Cards, ResumeCard? Next);
