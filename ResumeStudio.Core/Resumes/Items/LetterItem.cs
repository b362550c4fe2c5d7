using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A cover letter kept with the resume; it prints on pages of its own.</summary>
public sealed class LetterItem : ResumeItem
{
    /// <summary>Recipient. Markdown.</summary>
    [Field(FieldKind.Markdown, "Recipient")] public string Recipient { get; set; } = "";

    /// <summary>Date. A date, or null when unknown.</summary>
    [Field(FieldKind.Date, "Date")] public PartialDate? Date { get; set; }

    /// <summary>Subject. One line.</summary>
    [Field(FieldKind.Line, "Subject")] public string Subject { get; set; } = "";

    /// <summary>Letter. Markdown.</summary>
    [Field(FieldKind.Markdown, "Letter")] public string Body { get; set; } = "";

    /// <summary>Closing. Markdown.</summary>
    [Field(FieldKind.Markdown, "Closing")] public string Closing { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Subject;

    /// <inheritdoc />
    public override string Subheading => Recipient;
}
