namespace ResumeStudio.Core.Postings;

/// <summary>One thing that a posting asks for, in its own words.</summary>
/// <param name="Number">Its place in the posting, from 1.</param>
/// <param name="Text">The words of the posting, without list marks.</param>
/// <param name="Importance">How much it matters.</param>
/// <param name="IsForApplication">Whether an application answers it rather than a resume: availability, permits, pay, and traits that only a conversation shows.</param>
public sealed record Requirement(int Number, string Text, Importance Importance, bool IsForApplication);
