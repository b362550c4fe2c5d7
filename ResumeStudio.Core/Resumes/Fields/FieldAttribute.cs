namespace ResumeStudio.Core.Resumes.Fields;

/// <summary>Marks a property that a person fills in. The editor, the limits and the tests walk these marks, so that none can be forgotten.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(FieldKind kind, string label) : Attribute
{
    /// <summary>How the value is edited and checked.</summary>
    public FieldKind Kind { get; } = kind;

    /// <summary>The label at the input, in sentence case.</summary>
    public string Label { get; } = label;

    /// <summary>An example of good input, shown while the field is empty.</summary>
    public string Example { get; init; } = "";

    /// <summary>Whether the input takes the whole width of the form instead of half.</summary>
    public bool Wide { get; init; }

    /// <summary>Whether the value never appears on the page.</summary>
    public bool NeverPrinted { get; init; }
}
