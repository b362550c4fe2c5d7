using System.Globalization;
using System.Net;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Templates;

namespace ResumeStudio.Web.Features.Templates;

/// <summary>Everything around the flow: language, title, fonts, the design's style sheets and the look's values.</summary>
internal sealed class DocumentHead(ResumeDocument document, string title, string flow, PageFrame? frame)
{
    private readonly Look _look = Look.Of(document.Theme);
    private readonly Template _template = TemplateCatalogue.Of(document.Theme);

    public string Wrap() => $"""
        <!doctype html>
        <html lang="{Encode(document.Language)}" dir="{WritingDirection.Of(document.Language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(title)}</title>
        {Meta()}<style>{Fonts()}</style>
        <style>{Values()}</style>
        <style>{StyleSheets.Read("Templates", "base")}{string.Concat(_template.StyleSheets.Select(name => StyleSheets.Read("Templates", name)))}</style>
        {Sheet()}</head>
        <body>
        {Bar()}{flow}
        </body>
        </html>
        """;

    private string Fonts()
    {
        var (text, usesMono) = (WebUtility.HtmlDecode(flow), _template.UsesMono || flow.Contains("<code>", StringComparison.Ordinal));
        List<FontFamily> families = usesMono ? [_look.Body, _look.Heading, FontCatalogue.Mono] : [_look.Body, _look.Heading];
        // A print has every weight, as a page for visitors has not: it is fetched over a line.
        var files = frame is null ? FontCatalogue.FilesFor(families, text) : PublicFonts.FilesFor(_look, usesMono, flow.Contains("<em>", StringComparison.Ordinal) || _look.Body == _look.Heading, text);
        return string.Concat(files.Select(file => file.Rule));
    }

    private string Values() => string.Create(CultureInfo.InvariantCulture, $$"""
        @page{size:{{_look.Sheet.Width}} {{_look.Sheet.Height}};margin:0}
        :root{--sheet-width:{{_look.Sheet.Width}};--sheet-height:{{_look.Sheet.Height}};--margin-x:{{_look.MarginX}}mm;--margin-y:{{_look.MarginY}}mm;
        --size:{{_look.FontSize}}pt;--line:{{Math.Round(_look.FontSize * _look.LineHeight, 2)}}pt;--space:{{_look.Spacing}};
        --body:{{FontCatalogue.Stack(_look.Body)}};--heading:{{FontCatalogue.Stack(_look.Heading)}};--mono:{{FontCatalogue.Stack(FontCatalogue.Mono)}};
        --background:{{_look.Background}};--ink:{{_look.Ink}};--muted:{{_look.Muted}};--accent:{{_look.Accent}};--accent-text:{{_look.AccentText}};--tint:{{_look.Tint}};
        --side:{{_look.SideWidth / 100}}}
        """);

    private string Meta() => frame is null ? "" : string.Concat(frame.Meta.Select(Line));

    private static string Line((string Name, string Content) meta) => meta.Name switch
    {
        "canonical" => $"""<link rel="canonical" href="{Encode(meta.Content)}">""" + "\n",
        _ when meta.Name.Contains(':') => $"""<meta property="{Encode(meta.Name)}" content="{Encode(meta.Content)}">""" + "\n",
        _ => $"""<meta name="{Encode(meta.Name)}" content="{Encode(meta.Content)}">""" + "\n",
    };

    /// <summary>The style of the page around the sheet. Its margins are those of the paper: the visitor's browser cuts the pages.</summary>
    private string Sheet() => frame is null ? "" : string.Create(CultureInfo.InvariantCulture,
        $$"""<style>@page{size:{{_look.Sheet.Width}} {{_look.Sheet.Height}};margin:{{_look.MarginY}}mm {{_look.MarginX}}mm}{{StyleSheets.Read("Templates", "public")}}</style>""") + "\n";

    private string Bar()
    {
        var words = DocumentWords.For(document.Language);
        var links = (frame?.CommentAddress is { } comments ? $"""<a href="{Encode(comments)}">{Encode(words.Comment)}</a>""" : "")
            + (frame?.PdfAddress is { } pdf ? $"""<a href="{Encode(pdf)}" download>{Encode(words.Download)}</a>""" : "");
        return links.Length == 0 ? "" : $"""<nav class="public-bar">{links}</nav>""" + "\n";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
