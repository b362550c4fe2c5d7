using System.Reflection;

namespace ResumeStudio.Core.Resumes.Fields;

/// <summary>One fillable property of a part of the document: its mark and typed access to its value.</summary>
public sealed class Field(PropertyInfo property, FieldAttribute mark)
{
    /// <summary>The property's name in camel case; with the part's id it makes the input's and the printed text's address.</summary>
    public string Name { get; } = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    /// <inheritdoc cref="FieldAttribute.Kind" />
    public FieldKind Kind => mark.Kind;

    /// <inheritdoc cref="FieldAttribute.Label" />
    public string Label => mark.Label;

    /// <inheritdoc cref="FieldAttribute.Example" />
    public string Example => mark.Example;

    /// <summary>Whether the input takes the whole width: marked so, or a kind that needs it.</summary>
    public bool Wide => mark.Wide || Kind is FieldKind.Markdown or FieldKind.Bullets or FieldKind.Keywords or FieldKind.Roles or FieldKind.Range;

    /// <inheritdoc cref="FieldAttribute.NeverPrinted" />
    public bool NeverPrinted => mark.NeverPrinted;

    /// <summary>The type of the value.</summary>
    public Type ValueType => property.PropertyType;

    /// <summary>Reads the value from <paramref name="part"/>.</summary>
    public T Get<T>(object part) => (T)property.GetValue(part)!;

    /// <summary>Writes the value to <paramref name="part"/>.</summary>
    public void Set<T>(object part, T value) => property.SetValue(part, value);
}
