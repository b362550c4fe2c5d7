using Microsoft.AspNetCore.Components;

namespace ResumeStudio.Web.Features.Templates.Printed.Fields;

/// <summary>One line of plain text.</summary>
public sealed class Line : PrintedField
{
    [Parameter, EditorRequired] public required string Value { get; set; }

    protected override string Text => Value.Trim();
}
