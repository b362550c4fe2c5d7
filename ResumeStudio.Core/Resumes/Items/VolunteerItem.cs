using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>Unpaid work for an organisation.</summary>
public sealed class VolunteerItem : ResumeItem
{
    /// <summary>Organisation. One line.</summary>
    [Field(FieldKind.Line, "Organisation")] public string Organization { get; set; } = "";

    /// <summary>Role. One line.</summary>
    [Field(FieldKind.Line, "Role")] public string Position { get; set; } = "";

    /// <summary>Location. One line.</summary>
    [Field(FieldKind.Line, "Location")] public string Location { get; set; } = "";

    /// <summary>Dates. From when to when.</summary>
    [Field(FieldKind.Range, "Dates")] public DateRange Dates { get; set; } = DateRange.Unknown;

    /// <summary>Website. A web address as typed.</summary>
    [Field(FieldKind.Url, "Website")] public string Url { get; set; } = "";

    /// <summary>Summary. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <summary>What you achieved. One achievement or course per entry.</summary>
    [Field(FieldKind.Bullets, "What you achieved")] public List<Bullet> Highlights { get; set; } = [];

    /// <inheritdoc />
    public override string Heading => Position;

    /// <inheritdoc />
    public override string Subheading => Organization;
}
