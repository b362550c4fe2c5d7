namespace ResumeStudio.Core.Templates;

/// <summary>The values of a design that a theme may override.</summary>
/// <param name="Accent">Accent colour, <c>#rrggbb</c>.</param>
/// <param name="Ink">Colour of the text.</param>
/// <param name="BodyFont">Id of the body font.</param>
/// <param name="HeadingFont">Id of the heading font.</param>
/// <param name="FontSize">Body size in points.</param>
/// <param name="LineHeight">Line height as a multiple of the size.</param>
/// <param name="MarginX">Horizontal margin in millimetres.</param>
/// <param name="MarginY">Vertical margin in millimetres.</param>
public sealed record TemplateDesign(string Accent, string Ink, string BodyFont, string HeadingFont, double FontSize, double LineHeight, double MarginX, double MarginY)
{
    /// <summary>Background of the sheet.</summary>
    public string Background { get; init; } = "#ffffff";

    /// <summary>Width of the side column in percent of the sheet.</summary>
    public double SideWidth { get; init; } = 32;

    /// <summary>Whether the side column stands on the right.</summary>
    public bool SideOnRight { get; init; }
}
