namespace ResumeStudio.Core.Templates;

/// <summary>One static font file: a family in one weight and style for one part of its characters.</summary>
/// <param name="Family">The family.</param>
/// <param name="Weight">CSS weight, 400, 600 or 700.</param>
/// <param name="Italic">Whether it is the italic.</param>
/// <param name="Subset">The characters it holds.</param>
public sealed record FontFile(FontFamily Family, int Weight, bool Italic, FontSubset Subset)
{
    /// <summary>Where the program serves it, for example <c>/fonts/inter/inter-latin-400-normal.woff2</c>.</summary>
    public string Path => $"/fonts/{Family.Id}/{Family.Id}-{Subset.Name}-{Weight}-{Style}.woff2";

    /// <summary>CSS <c>font-style</c>.</summary>
    public string Style => Italic ? "italic" : "normal";

    /// <summary>The <c>@font-face</c> rule; a page waits for its fonts, because the line breaks depend on them.</summary>
    public string Rule => $"@font-face{{font-family:\"{Family.CssName}\";font-weight:{Weight};font-style:{Style};font-display:block;src:url(\"{Path}\") format(\"woff2\");unicode-range:{Subset.Range}}}";
}
