namespace ResumeStudio.Core.Analysis.Opinions;

/// <summary>One point of a model's answer.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Quote">The words of the resume that it is about.</param>
public sealed record OpinionDraftPoint(string Text, string Quote);
