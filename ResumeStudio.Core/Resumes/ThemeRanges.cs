namespace ResumeStudio.Core.Resumes;

/// <summary>The ranges of the theme's numbers, for the sliders, the limits of a document and what is drawn.</summary>
public static class ThemeRanges
{
    /// <summary>Body size in points.</summary>
    public static ThemeRange FontSize { get; } = new(8, 14);

    /// <summary>Line height as a multiple of the size.</summary>
    public static ThemeRange LineHeight { get; } = new(1.1, 1.8);

    /// <summary>Distances as a multiple of the design's.</summary>
    public static ThemeRange Spacing { get; } = new(0.5, 2);

    /// <summary>Each page margin in millimetres.</summary>
    public static ThemeRange Margin { get; } = new(8, 30);

    /// <summary>Width of the side column in percent of the sheet.</summary>
    public static ThemeRange SideWidth { get; } = new(20, 45);

    /// <summary>The version of a template.</summary>
    public static ThemeRange TemplateVersion { get; } = new(1, 10_000);
}
