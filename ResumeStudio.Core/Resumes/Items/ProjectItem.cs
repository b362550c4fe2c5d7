using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A piece of work with a result.</summary>
public sealed class ProjectItem : ResumeItem
{
    /// <summary>Project. One line.</summary>
    [Field(FieldKind.Line, "Project", Example = "tidemark")] public string Name { get; set; } = "";

    /// <summary>For. One line.</summary>
    [Field(FieldKind.Line, "For", Example = "Open source")] public string Entity { get; set; } = "";

    /// <summary>Kind of project. One line.</summary>
    [Field(FieldKind.Line, "Kind of project", Example = "Library")] public string Type { get; set; } = "";

    /// <summary>Website. A web address as typed.</summary>
    [Field(FieldKind.Url, "Website", Example = "https://example.com/tidemark")] public string Url { get; set; } = "";

    /// <summary>Dates. From when to when.</summary>
    [Field(FieldKind.Range, "Dates")] public DateRange Dates { get; set; } = DateRange.Unknown;

    /// <summary>Your roles. Short words.</summary>
    [Field(FieldKind.Keywords, "Your roles", Example = "Maintainer")] public List<string> Roles { get; set; } = [];

    /// <summary>Description. Markdown.</summary>
    [Field(FieldKind.Markdown, "Description")] public string Description { get; set; } = "";

    /// <summary>What you achieved. One achievement or course per entry.</summary>
    [Field(FieldKind.Bullets, "What you achieved")] public List<Bullet> Highlights { get; set; } = [];

    /// <summary>Keywords. Short words.</summary>
    [Field(FieldKind.Keywords, "Keywords", Example = "C#")] public List<string> Keywords { get; set; } = [];

    /// <inheritdoc />
    public override string Heading => Name;

    /// <inheritdoc />
    public override string Subheading => Entity;
}
