namespace ResumeStudio.Core.Writing;

/// <summary>A skill that the resume's own lines show and its skills section does not name.</summary>
/// <param name="Name">The skill as the line writes it.</param>
/// <param name="Quote">The words that show it.</param>
public sealed record SkillIdea(string Name, string Quote);
