namespace ResumeStudio.Core.CoverLetters;

/// <summary>How a model answers one requirement.</summary>
/// <param name="Requirement">Its number, as it was told (<see cref="Postings.Requirement.Number"/>).</param>
/// <param name="Text">The sentences that answer it.</param>
public sealed record LetterWordingAnswer(int Requirement, string Text);
