namespace ResumeStudio.Web.Features.Writing;

/// <summary>The form of a model's answer about skills.</summary>
public sealed record SkillList(IReadOnlyList<string> Skills);
