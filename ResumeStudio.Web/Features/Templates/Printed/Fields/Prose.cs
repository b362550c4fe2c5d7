using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Templates.Printed.Fields;

/// <summary>Markdown: as paragraphs and lists, or as one run of text.</summary>
public sealed class Prose : PrintedField
{
    [Parameter, EditorRequired] public required string Value { get; set; }

    /// <summary>Whether block elements are left out.</summary>
    [Parameter] public bool Inline { get; set; }

    protected override string Text => Value;

    protected override void Write(RenderTreeBuilder builder, string text) => builder.AddMarkupContent(5, Inline ? Markdown.Inline(text) : Markdown.Block(text));
}
