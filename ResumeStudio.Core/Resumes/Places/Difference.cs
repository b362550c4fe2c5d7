namespace ResumeStudio.Core.Resumes.Places;

/// <summary>One thing that two copies of a document say differently.</summary>
/// <param name="Where">Where it stands, in words ("Experience, Senior engineer").</param>
/// <param name="What">The field's label, or what else differs.</param>
/// <param name="Theirs">What the one copy says; null when the thing is not there.</param>
/// <param name="Mine">What the other copy says; null when the thing is not there.</param>
public sealed record Difference(string Where, string What, string? Theirs, string? Mine);
