using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A course of study.</summary>
public sealed class EducationItem : ResumeItem
{
    /// <summary>School or university. One line.</summary>
    [Field(FieldKind.Line, "School or university", Example = "KTH Stockholm")] public string Institution { get; set; } = "";

    /// <summary>Degree. One line.</summary>
    [Field(FieldKind.Line, "Degree", Example = "MSc")] public string StudyType { get; set; } = "";

    /// <summary>Field of study. One line.</summary>
    [Field(FieldKind.Line, "Field of study", Example = "Computer science")] public string Area { get; set; } = "";

    /// <summary>Location. One line.</summary>
    [Field(FieldKind.Line, "Location", Example = "Stockholm, Sweden")] public string Location { get; set; } = "";

    /// <summary>Dates. From when to when.</summary>
    [Field(FieldKind.Range, "Dates")] public DateRange Dates { get; set; } = DateRange.Unknown;

    /// <summary>Grade. One line.</summary>
    [Field(FieldKind.Line, "Grade", Example = "4.8 of 5")] public string Score { get; set; } = "";

    /// <summary>Website. A web address as typed.</summary>
    [Field(FieldKind.Url, "Website")] public string Url { get; set; } = "";

    /// <summary>Summary. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <summary>Courses. One achievement or course per entry.</summary>
    [Field(FieldKind.Bullets, "Courses")] public List<Bullet> Courses { get; set; } = [];

    /// <inheritdoc />
    public override string Heading => string.Join(", ", new[] { StudyType, Area }.Where(part => part.Length > 0));

    /// <inheritdoc />
    public override string Subheading => Institution;
}
