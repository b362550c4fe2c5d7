using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Portfolios;

/// <summary>What a portfolio really looks like: the design's values with the theme's over them.</summary>
public sealed class PortfolioLook
{
    private PortfolioLook(PortfolioDesign design, PortfolioTheme theme)
    {
        Design = design;
        Mode = theme.Mode ?? design.Mode;
        Light = new(design.Light, theme.Accent);
        Dark = new(design.Dark, theme.Accent);
        Heading = FontCatalogue.Find(theme.HeadingFont) ?? FontCatalogue.Find(design.HeadingFont)!;
        Body = FontCatalogue.Find(theme.BodyFont) ?? FontCatalogue.Find(design.BodyFont)!;
    }

    /// <summary>The look of a portfolio with this theme.</summary>
    public static PortfolioLook Of(PortfolioTheme theme) => new(PortfolioDesigns.Of(theme), theme);

    /// <summary>The design.</summary>
    public PortfolioDesign Design { get; }

    /// <summary>Light, dark, or as the visitor has it.</summary>
    public ColourMode Mode { get; }

    /// <summary>The colours by day, and on paper.</summary>
    public PortfolioPalette Light { get; }

    /// <summary>The colours by night.</summary>
    public PortfolioPalette Dark { get; }

    /// <summary>Heading font.</summary>
    public FontFamily Heading { get; }

    /// <summary>Body font.</summary>
    public FontFamily Body { get; }
}
