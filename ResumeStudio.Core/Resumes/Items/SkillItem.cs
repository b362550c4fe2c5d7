using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A skill or a group of skills.</summary>
public sealed class SkillItem : ResumeItem
{
    /// <summary>Skill or group. One line.</summary>
    [Field(FieldKind.Line, "Skill or group", Example = "Databases")] public string Name { get; set; } = "";

    /// <summary>Level. One line.</summary>
    [Field(FieldKind.Line, "Level", Example = "Expert")] public string Level { get; set; } = "";

    /// <summary>Keywords. Short words.</summary>
    [Field(FieldKind.Keywords, "Keywords", Example = "PostgreSQL")] public List<string> Keywords { get; set; } = [];

    /// <inheritdoc />
    public override string Heading => Name;

    /// <inheritdoc />
    public override string Subheading => Level;
}
