using System.IO;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace ResumeStudio.Core.Common;

/// <summary>
/// The one way from a person's Markdown to HTML: CommonMark with raw HTML, images, headings and code blocks off, links limited
/// to <see cref="SafeUrl"/>, and every typed line break kept.
/// </summary>
public static class Markdown
{
    private static readonly MarkdownPipeline Blocks = Build(typeof(ParagraphBlockParser), typeof(ListBlockParser), typeof(QuoteBlockParser));
    private static readonly MarkdownPipeline Lines = Build(typeof(ParagraphBlockParser));

    /// <summary>Paragraphs, lists and quotes as HTML; an empty string for blank text.</summary>
    public static string Block(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        return UnlessTooDeep(() =>
        {
            var document = Markdig.Markdown.Parse(text, Blocks);
            foreach (var list in document.Descendants<ListBlock>()) list.IsLoose |= list.Any(item => item is ListItemBlock { Count: > 1 });
            return Write(writer => writer.Render(document));
        }) ?? $"<p>{AsTyped(text)}</p>";
    }

    /// <summary>
    /// One run of text without block elements. Marks that would start a list stay text ("2021. Founded…"); paragraphs are
    /// joined by a line break.
    /// </summary>
    public static string Inline(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        return UnlessTooDeep(() =>
        {
            var document = Markdig.Markdown.Parse(text.Trim(), Lines);
            return string.Join("<br />", document.Descendants<LeafBlock>().Where(block => block.Inline is not null)
                .Select(block => Write(writer => writer.WriteLeafInline(block))));
        }) ?? AsTyped(text);
    }

    /// <summary>The words without marks, for titles and plain-text uses.</summary>
    public static string Plain(string? text) => string.IsNullOrWhiteSpace(text) ? "" : UnlessTooDeep(() => Markdig.Markdown.ToPlainText(text, Blocks).Trim()) ?? text.Trim();

    /// <summary>Null for text nested deeper than Markdig follows (128 levels), such as a line of quote marks.</summary>
    private static string? UnlessTooDeep(Func<string> html)
    {
        try
        {
            return html();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string AsTyped(string text) => Write(writer => writer.WriteEscape(text.Trim())).Replace("\n", "<br />\n", StringComparison.Ordinal);

    private static MarkdownPipeline Build(params Type[] blockParsers)
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak();
        foreach (var parser in builder.BlockParsers.Where(parser => !blockParsers.Contains(parser.GetType())).ToList()) builder.BlockParsers.Remove(parser);
        foreach (var paragraph in builder.BlockParsers.OfType<ParagraphBlockParser>()) paragraph.ParseSetextHeadings = false;
        return builder.Build();
    }

    private static string Write(Action<HtmlRenderer> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        write(renderer);
        return text.ToString().Trim();
    }
}
