namespace ResumeStudio.Web.Features.Postings;

/// <summary>How near a resume comes to a posting in meaning, and whose model said so.</summary>
public sealed record MeaningResult(int Score, string Model, string Provider);
