namespace ResumeStudio.Core.Tailoring;

/// <summary>A line of achievements as a model worded it.</summary>
/// <param name="Id">The line, as <see cref="Models.PromptLine.Id"/>.</param>
/// <param name="Text">Its new words.</param>
public sealed record LineDraft(string Id, string Text);
