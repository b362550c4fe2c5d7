using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A patent or an application for one.</summary>
public sealed class PatentItem : ResumeItem
{
    /// <summary>Patent. One line.</summary>
    [Field(FieldKind.Line, "Patent")] public string Title { get; set; } = "";

    /// <summary>Number. One line.</summary>
    [Field(FieldKind.Line, "Number")] public string Number { get; set; } = "";

    /// <summary>Patent office. One line.</summary>
    [Field(FieldKind.Line, "Patent office")] public string Office { get; set; } = "";

    /// <summary>Inventors. One line.</summary>
    [Field(FieldKind.Line, "Inventors")] public string Inventors { get; set; } = "";

    /// <summary>Status. One line.</summary>
    [Field(FieldKind.Line, "Status", Example = "Granted")] public string Status { get; set; } = "";

    /// <summary>Date. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Date")] public PartialDate? Date { get; set; }

    /// <summary>Link. A web address as typed.</summary>
    [Field(FieldKind.Url, "Link")] public string Url { get; set; } = "";

    /// <summary>Summary. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Title;

    /// <inheritdoc />
    public override string Subheading => Number;
}
