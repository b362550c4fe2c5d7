using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Portfolios;

/// <summary>The story of a project in four short texts of Markdown; empty ones are left out of the page.</summary>
public sealed class CaseStudy
{
    /// <summary>How things stood.</summary>
    [Field(FieldKind.Markdown, "Situation", Example = "How things stood, and who was troubled by it.")] public string Situation { get; set; } = "";

    /// <summary>What had to be done.</summary>
    [Field(FieldKind.Markdown, "Task", Example = "What you were asked, or decided, to do.")] public string Task { get; set; } = "";

    /// <summary>What the person did.</summary>
    [Field(FieldKind.Markdown, "Action", Example = "What you did yourself, step by step.")] public string Action { get; set; } = "";

    /// <summary>What came of it.</summary>
    [Field(FieldKind.Markdown, "Result", Example = "What changed, best with a number.")] public string Result { get; set; } = "";
}
