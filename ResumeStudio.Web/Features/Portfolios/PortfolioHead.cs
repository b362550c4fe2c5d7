using System.Net;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Templates;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.Portfolios;

/// <summary>Everything around the page's body: language, title, colours by day and night, fonts and the design's style sheet.</summary>
internal sealed class PortfolioHead(PortfolioDocument document, PortfolioLook look, PortfolioRenderOptions options)
{
    public string Wrap(PortfolioNames names, string body, IReadOnlyList<FontFile> fonts) => $"""
        <!doctype html>
        <html lang="{Encode(document.Language)}" dir="{WritingDirection.Of(document.Language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(names.Title)}</title>
        {(names.Description.Length == 0 ? "" : $"<meta name=\"description\" content=\"{Encode(names.Description)}\">")}
        {ThemeColours()}
        {string.Concat(fonts.Take(2).Select(font => $"<link rel=\"preload\" as=\"font\" type=\"font/woff2\" href=\"{Encode(options.Font(font.Path))}\" crossorigin>"))}
        <style>{string.Concat(fonts.Select(Face))}</style>
        <style>{Values()}</style>
        <style>{StyleSheets.Read("Portfolios", "page")}{StyleSheets.Read("Portfolios", look.Design.Id)}</style>
        {options.Head(names)}
        </head>
        <body class="{look.Design.Id}">
        {body}
        </body>
        </html>
        """;

    private string Face(FontFile font) =>
        $"@font-face{{font-family:\"{font.Family.CssName}\";font-weight:{font.Weight};font-style:{font.Style};font-display:swap;src:url(\"{options.Font(font.Path)}\") format(\"woff2\");unicode-range:{font.Subset.Range}}}";

    private string Values() => look.Mode switch
    {
        ColourMode.Light => $":root{{color-scheme:light;{Fonts()}{Colours(look.Light)}}}",
        ColourMode.Dark => $":root{{color-scheme:dark;{Fonts()}{Colours(look.Light)}}}@media screen{{:root{{{Colours(look.Dark)}}}}}",
        _ => $":root{{color-scheme:light dark;{Fonts()}{Colours(look.Light)}}}@media screen and (prefers-color-scheme:dark){{:root{{{Colours(look.Dark)}}}}}",
    };

    private string Fonts() =>
        $"--body:{FontCatalogue.Stack(look.Body)};--heading:{PortfolioFonts.HeadingStack(look)};--mono:{FontCatalogue.Stack(FontCatalogue.Mono)};--heading-weight:{(look.Design.HeadingWeight == 400 ? "400" : "600")};";

    private static string Colours(PortfolioPalette colours) =>
        $"--paper:{colours.Paper};--tint:{colours.Tint};--line:{colours.Line};--ink:{colours.Ink};--muted:{colours.Muted};--accent:{colours.Accent};--accent-text:{colours.AccentText};--on-accent:{colours.OnAccent}";

    private string ThemeColours() => look.Mode switch
    {
        ColourMode.Light => $"<meta name=\"theme-color\" content=\"{look.Light.Paper}\">",
        ColourMode.Dark => $"<meta name=\"theme-color\" content=\"{look.Dark.Paper}\">",
        _ => $"<meta name=\"theme-color\" media=\"(prefers-color-scheme: light)\" content=\"{look.Light.Paper}\"><meta name=\"theme-color\" media=\"(prefers-color-scheme: dark)\" content=\"{look.Dark.Paper}\">",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
