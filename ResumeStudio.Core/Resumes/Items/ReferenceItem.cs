using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A person who speaks for the candidate.</summary>
public sealed class ReferenceItem : ResumeItem
{
    /// <summary>Name. One line.</summary>
    [Field(FieldKind.Line, "Name")] public string Name { get; set; } = "";

    /// <summary>Position and employer. One line.</summary>
    [Field(FieldKind.Line, "Position and employer")] public string Position { get; set; } = "";

    /// <summary>E-mail. An e-mail address.</summary>
    [Field(FieldKind.Email, "E-mail")] public string Email { get; set; } = "";

    /// <summary>Phone. A telephone number.</summary>
    [Field(FieldKind.Phone, "Phone")] public string Phone { get; set; } = "";

    /// <summary>What they say. Markdown.</summary>
    [Field(FieldKind.Markdown, "What they say")] public string Reference { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Name;

    /// <inheritdoc />
    public override string Subheading => Position;
}
