using Microsoft.AspNetCore.Components;

namespace ResumeStudio.Web.Features.Templates.Printed.Fields;

/// <summary>Short words, joined by commas.</summary>
public sealed class Keywords : PrintedField
{
    [Parameter, EditorRequired] public required IReadOnlyList<string> Values { get; set; }

    protected override string Text => string.Join(", ", Values.Where(word => !string.IsNullOrWhiteSpace(word)).Select(word => word.Trim()));
}
