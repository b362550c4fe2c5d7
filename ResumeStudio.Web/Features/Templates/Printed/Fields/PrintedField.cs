using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ResumeStudio.Web.Features.Templates.Printed.Fields;

/// <summary>The element that prints one field. An empty field leaves nothing.</summary>
public abstract class PrintedField : ComponentBase
{
    [CascadingParameter] public required FieldContext Print { get; set; }

    /// <summary>The part's id, or "basics" or "location".</summary>
    [Parameter, EditorRequired] public required string Of { get; set; }

    /// <summary>The field's name in camel case.</summary>
    [Parameter, EditorRequired] public required string Field { get; set; }

    [Parameter] public string Tag { get; set; } = "span";

    [Parameter] public string? Class { get; set; }

    /// <summary>What is printed, as plain text; decides emptiness and direction.</summary>
    protected abstract string Text { get; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var text = Text;
        if (string.IsNullOrWhiteSpace(text)) return;
        builder.AddMarkupContent(0, " ");
        builder.OpenElement(1, Tag);
        builder.AddAttribute(2, "class", Class);
        builder.AddAttribute(3, "data-field", Print.Address(Of, Field));
        WriteIsolated(builder, text);
        builder.CloseElement();
    }

    /// <summary>Keeps text that may run against the page's direction apart, so that the signs around it stay in their place.</summary>
    private void WriteIsolated(RenderTreeBuilder builder, string text)
    {
        var isolated = Print.MayRunAgainst(text);
        if (isolated && Tag == "div") builder.AddAttribute(4, "dir", "auto");
        if (isolated && Tag != "div") builder.OpenElement(4, "bdi");
        Write(builder, text);
        if (isolated && Tag != "div") builder.CloseElement();
    }

    protected virtual void Write(RenderTreeBuilder builder, string text) => builder.AddContent(5, text);
}
