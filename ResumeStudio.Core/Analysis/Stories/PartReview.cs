namespace ResumeStudio.Core.Analysis.Stories;

/// <summary>Whether a project tells one part of its story, and with which words.</summary>
/// <param name="Part">The part.</param>
/// <param name="IsTold">Whether it is told.</param>
/// <param name="Address">The field that tells it, or the field in which it would be told.</param>
/// <param name="Quote">The first words that tell it; empty when nothing does.</param>
/// <param name="Advice">What can be done; empty when nothing is missing.</param>
public sealed record PartReview(StoryPart Part, bool IsTold, string Address, string Quote, string Advice);
