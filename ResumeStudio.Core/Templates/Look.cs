using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Templates;

/// <summary>
/// What a document really looks like: the design's values with the theme's over them, held inside their limits, and with
/// colours that can be read.
/// </summary>
public sealed class Look
{
    private Look(Template template, Theme theme)
    {
        var design = template.Design;
        Background = Colour.Parse(theme.Background, Colour.Parse(design.Background, default));
        Ink = Colour.Parse(theme.Ink, Colour.Parse(design.Ink, default)).ReadableOn(Background);
        Accent = Colour.Parse(theme.Accent, Colour.Parse(design.Accent, default));
        Tint = Background.Mix(Accent, 0.07);
        AccentText = Accent.ReadableOn(Tint);
        Muted = Ink.Mix(Background, 0.32).ReadableOn(Tint);
        Body = FontCatalogue.Find(theme.BodyFont) ?? FontCatalogue.Find(design.BodyFont)!;
        Heading = FontCatalogue.Find(theme.HeadingFont) ?? FontCatalogue.Find(design.HeadingFont)!;
        FontSize = ThemeRanges.FontSize.Clamp(theme.FontSize ?? design.FontSize);
        LineHeight = ThemeRanges.LineHeight.Clamp(theme.LineHeight ?? design.LineHeight);
        Spacing = ThemeRanges.Spacing.Clamp(theme.Spacing);
        MarginX = ThemeRanges.Margin.Clamp(theme.MarginX ?? design.MarginX);
        MarginY = ThemeRanges.Margin.Clamp(theme.MarginY ?? design.MarginY);
        SideWidth = ThemeRanges.SideWidth.Clamp(theme.SideWidth ?? design.SideWidth);
        SideOnRight = theme.SideOnRight ?? design.SideOnRight;
        Paper = theme.Paper;
    }

    /// <summary>The look of a document with this theme.</summary>
    public static Look Of(Theme theme) => new(TemplateCatalogue.Of(theme), theme);

    /// <summary>Background of the sheet.</summary>
    public Colour Background { get; }

    /// <summary>Colour of the text, readable on the background.</summary>
    public Colour Ink { get; }

    /// <summary>Accent colour for lines and shapes, as chosen.</summary>
    public Colour Accent { get; }

    /// <summary>A breath of accent over the background, for areas.</summary>
    public Colour Tint { get; }

    /// <summary>The shade of the accent that can be read on background and tint.</summary>
    public Colour AccentText { get; }

    /// <summary>Colour of what stands back, still readable on background and tint.</summary>
    public Colour Muted { get; }

    /// <summary>Body font.</summary>
    public FontFamily Body { get; }

    /// <summary>Heading font.</summary>
    public FontFamily Heading { get; }

    /// <summary>Body size in points, 8 to 14.</summary>
    public double FontSize { get; }

    /// <summary>Line height as a multiple of the size, 1.1 to 1.8.</summary>
    public double LineHeight { get; }

    /// <summary>Distances as a multiple of the design's, 0.5 to 2.</summary>
    public double Spacing { get; }

    /// <summary>Horizontal margin in millimetres, 8 to 30.</summary>
    public double MarginX { get; }

    /// <summary>Vertical margin in millimetres, 8 to 30.</summary>
    public double MarginY { get; }

    /// <summary>Width of the side column in percent of the sheet, 20 to 45.</summary>
    public double SideWidth { get; }

    /// <summary>Whether the side column stands on the right.</summary>
    public bool SideOnRight { get; }

    /// <summary>The sheet.</summary>
    public PaperSize Paper { get; }

    /// <summary>Width and height of the sheet as CSS lengths.</summary>
    public (string Width, string Height) Sheet => Paper is PaperSize.Letter ? ("8.5in", "11in") : ("210mm", "297mm");
}
