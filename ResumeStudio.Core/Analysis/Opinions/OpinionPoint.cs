namespace ResumeStudio.Core.Analysis.Opinions;

/// <summary>One point of an opinion that passed <see cref="OpinionCheck"/>.</summary>
/// <param name="Text">What the model says, plain text.</param>
/// <param name="Quote">Words of the resume, letter for letter.</param>
/// <param name="Address">The field where they stand, or an empty string.</param>
public sealed record OpinionPoint(string Text, string Quote, string Address);
