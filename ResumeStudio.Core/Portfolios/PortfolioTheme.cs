namespace ResumeStudio.Core.Portfolios;

/// <summary>How a portfolio looks. Null means the design's own value, so that another design brings its own along.</summary>
public sealed class PortfolioTheme
{
    /// <summary>The id of the design, for example <c>editorial</c>.</summary>
    public string Design { get; set; } = "editorial";

    /// <summary>Light, dark or as the visitor has it; null for the design's choice.</summary>
    public ColourMode? Mode { get; set; }

    /// <summary>Accent colour as <c>#rrggbb</c>, or null.</summary>
    public string? Accent { get; set; }

    /// <summary>Id of the heading font in the font catalogue, or null.</summary>
    public string? HeadingFont { get; set; }

    /// <summary>Id of the body font in the font catalogue, or null.</summary>
    public string? BodyFont { get; set; }

    /// <summary>Takes back every override; the design stays.</summary>
    public void UseDesignsOwn() => (Mode, Accent, HeadingFont, BodyFont) = (null, null, null, null);
}
