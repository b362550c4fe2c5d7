using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A course outside a degree.</summary>
public sealed class CourseItem : ResumeItem
{
    /// <summary>Course. One line.</summary>
    [Field(FieldKind.Line, "Course")] public string Name { get; set; } = "";

    /// <summary>Provider. One line.</summary>
    [Field(FieldKind.Line, "Provider")] public string Institution { get; set; } = "";

    /// <summary>Completed. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Completed")] public PartialDate? Date { get; set; }

    /// <summary>Link. A web address as typed.</summary>
    [Field(FieldKind.Url, "Link")] public string Url { get; set; } = "";

    /// <summary>Summary. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Name;

    /// <inheritdoc />
    public override string Subheading => Institution;
}
