using ResumeStudio.Core.Resumes.Fields;

namespace ResumeStudio.Core.Resumes.Items;

/// <summary>Something the person cares about.</summary>
public sealed class InterestItem : ResumeItem
{
    /// <summary>Interest. One line.</summary>
    [Field(FieldKind.Line, "Interest")] public string Name { get; set; } = "";

    /// <summary>Keywords. Short words.</summary>
    [Field(FieldKind.Keywords, "Keywords")] public List<string> Keywords { get; set; } = [];

    /// <inheritdoc />
    public override string Heading => Name;
}
