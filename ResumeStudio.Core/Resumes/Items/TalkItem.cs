using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A talk given in public.</summary>
public sealed class TalkItem : ResumeItem
{
    /// <summary>Talk. One line.</summary>
    [Field(FieldKind.Line, "Talk")] public string Title { get; set; } = "";

    /// <summary>Event. One line.</summary>
    [Field(FieldKind.Line, "Event")] public string Event { get; set; } = "";

    /// <summary>Location. One line.</summary>
    [Field(FieldKind.Line, "Location")] public string Location { get; set; } = "";

    /// <summary>Date. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Date")] public PartialDate? Date { get; set; }

    /// <summary>Link. A web address as typed.</summary>
    [Field(FieldKind.Url, "Link")] public string Url { get; set; } = "";

    /// <summary>Summary. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Title;

    /// <inheritdoc />
    public override string Subheading => Event;
}
