using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A published text.</summary>
public sealed class PublicationItem : ResumeItem
{
    /// <summary>Title. One line.</summary>
    [Field(FieldKind.Line, "Title")] public string Name { get; set; } = "";

    /// <summary>Authors. One line.</summary>
    [Field(FieldKind.Line, "Authors")] public string Authors { get; set; } = "";

    /// <summary>Publisher or journal. One line.</summary>
    [Field(FieldKind.Line, "Publisher or journal")] public string Publisher { get; set; } = "";

    /// <summary>Published. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Published")] public PartialDate? ReleaseDate { get; set; }

    /// <summary>Link. A web address as typed.</summary>
    [Field(FieldKind.Url, "Link")] public string Url { get; set; } = "";

    /// <summary>Summary. Markdown.</summary>
    [Field(FieldKind.Markdown, "Summary")] public string Summary { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Name;

    /// <inheritdoc />
    public override string Subheading => Publisher;
}
