using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Web.Features.Templates.Printed.Fields;

/// <summary>A web, mail or telephone address: a link when it is safe, text when it is not.</summary>
public sealed class WebLink : PrintedField
{
    [Parameter, EditorRequired] public required string Value { get; set; }

    /// <summary>"mailto:" or "tel:" before addresses that are typed without.</summary>
    [Parameter] public string Scheme { get; set; } = "";

    protected override string Text => SafeUrl.Show(Value);

    protected override void Write(RenderTreeBuilder builder, string text)
    {
        var address = Scheme == "tel:" ? string.Concat(Value.Where(letter => char.IsAsciiDigit(letter) || letter == '+')) : Value.Trim();
        if (!SafeUrl.TryParse(Scheme + address, out var url))
        {
            builder.AddContent(5, text);
            return;
        }

        builder.OpenElement(6, "a");
        builder.AddAttribute(7, "href", url.Href);
        builder.AddContent(8, text);
        builder.CloseElement();
    }
}
