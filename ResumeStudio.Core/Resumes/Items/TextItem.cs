using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>Free text: the summary, or any section that is prose.</summary>
public sealed class TextItem : ResumeItem
{
    /// <summary>Text. Markdown.</summary>
    [Field(FieldKind.Markdown, "Text")] public string Text { get; set; } = "";

    /// <inheritdoc />
    public override string Heading => Text.Length <= 60 ? Text : Text[..60] + "…";
}
