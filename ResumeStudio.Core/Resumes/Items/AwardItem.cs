using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A prize or an honour.</summary>
public sealed class AwardItem : ResumeItem
{
    /// <summary>Award. One line.</summary>
    [Field(FieldKind.Line, "Award")] public string Title { get; set; } = "";

    /// <summary>Given by. One line.</summary>
    [Field(FieldKind.Line, "Given by")] public string Awarder { get; set; } = "";

    /// <summary>Date. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Date")] public PartialDate? Date { get; set; }

    /// <summary>Link. A web address as typed.</summary>
    [Field(FieldKind.Url, "Link")] public string Url { get; set; } = "";

    /// <summary>Summary. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Title;

    /// <inheritdoc />
    public override string Subheading => Awarder;
}
