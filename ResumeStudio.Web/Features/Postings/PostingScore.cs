namespace ResumeStudio.Web.Features.Postings;

/// <summary>How one resume answers one posting.</summary>
/// <param name="Id">The posting.</param>
/// <param name="Title">The job's title.</param>
/// <param name="Company">Who offers it; may be empty.</param>
/// <param name="Score">The match, or null: not measured.</param>
public sealed record PostingScore(Guid Id, string Title, string Company, int? Score);
