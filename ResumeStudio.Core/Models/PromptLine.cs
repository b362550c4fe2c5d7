namespace ResumeStudio.Core.Models;

/// <summary>A line of achievements as a model is told of it.</summary>
/// <param name="Id">The bullet, as addresses name it.</param>
/// <param name="Text">Its words.</param>
public sealed record PromptLine(string Id, string Text);
