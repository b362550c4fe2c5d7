using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>One piece of work, shown with its images and, when it is filled in, its story.</summary>
public sealed class PortfolioProject
{
    /// <summary>Stable across edits and moves.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Whether it stays in the document but off the page.</summary>
    public bool Hidden { get; set; }

    /// <summary>The project's name.</summary>
    [Field(FieldKind.Line, "Name", Example = "Tidemark")] public string Name { get; set; } = "";

    /// <summary>When it was made, as the person likes to write it.</summary>
    [Field(FieldKind.Line, "When", Example = "2024")] public string When { get; set; } = "";

    /// <summary>What it is, in one or two sentences of Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary", Example = "A tide calendar for harbours that works without a network.")] public string Summary { get; set; } = "";

    /// <summary>Short words for tools, fields and roles.</summary>
    [Field(FieldKind.Keywords, "Tags", Example = "C#, offline first")] public List<string> Tags { get; set; } = [];

    /// <summary>Situation, task, action and result.</summary>
    public CaseStudy Case { get; set; } = new();

    /// <summary>Where to see more of it.</summary>
    public List<ProjectLink> Links { get; set; } = [];

    /// <summary>Its images; the first one stands for the project.</summary>
    public List<ProjectImage> Images { get; set; } = [];
}
