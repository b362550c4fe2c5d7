using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>A language the person speaks.</summary>
public sealed class LanguageItem : ResumeItem
{
    /// <summary>Language. One line.</summary>
    [Field(FieldKind.Line, "Language", Example = "Swedish")] public string Language { get; set; } = "";

    /// <summary>Fluency. One line.</summary>
    [Field(FieldKind.Line, "Fluency", Example = "Native")] public string Fluency { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Language;

    /// <inheritdoc />
    public override string Subheading => Fluency;
}
