using ResumeStudio.Core.Postings;

namespace ResumeStudio.Testing.Postings;

/// <summary>What a careful reader says of one requirement: how much it matters, and how far the resume shows it.</summary>
public sealed record PostingMark(string Text, Importance Importance, RequirementVerdict Verdict);
