namespace ResumeStudio.Web.Features.Postings;

/// <summary>One resume beside a posting.</summary>
/// <param name="Id">The resume.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">Its match, or null: not measured.</param>
/// <param name="Similarity">The share of the posting's vocabulary, from 0 to 100.</param>
public sealed record MatchedResume(Guid Id, string Title, int? Score, int Similarity);
