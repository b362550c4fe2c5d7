using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ResumeStudio.Core.Common;

/// <summary>Writes Markdown links: a safe address becomes a link, anything else and every image its words.</summary>
internal sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var safe = !link.IsImage && SafeUrl.TryParse(link.GetDynamicUrl?.Invoke() ?? link.Url, out var url) ? url : null;
        if (safe is not null) renderer.Write("<a href=\"").WriteEscapeUrl(safe.Href).Write("\">");
        renderer.WriteChildren(link);
        if (safe is not null) renderer.Write("</a>");
    }
}
