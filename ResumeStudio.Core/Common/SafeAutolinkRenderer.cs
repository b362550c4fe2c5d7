using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ResumeStudio.Core.Common;

/// <summary>Writes addresses in angle brackets: a safe one becomes a link, anything else text.</summary>
internal sealed class SafeAutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var safe = SafeUrl.TryParse((link.IsEmail ? "mailto:" : "") + link.Url, out var url) ? url : null;
        if (safe is not null) renderer.Write("<a href=\"").WriteEscapeUrl(safe.Href).Write("\">");
        renderer.WriteEscape(link.Url);
        if (safe is not null) renderer.Write("</a>");
    }
}
