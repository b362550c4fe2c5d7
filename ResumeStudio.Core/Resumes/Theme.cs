namespace ResumeStudio.Core.Resumes;

/// <summary>How the document looks. Null means the template's own value, so that a template switch brings its design with it.</summary>
public sealed class Theme
{
    /// <summary>The id of the template, for example <c>classic</c>.</summary>
    public string Template { get; set; } = "classic";

    /// <summary>The version of the template the document was made with; the same version renders the same years later.</summary>
    public int TemplateVersion { get; set; } = 1;

    /// <summary>Accent colour as <c>#rrggbb</c>, or null.</summary>
    public string? Accent { get; set; }

    /// <summary>Colour of the text as <c>#rrggbb</c>, or null.</summary>
    public string? Ink { get; set; }

    /// <summary>Background of the sheet as <c>#rrggbb</c>, or null.</summary>
    public string? Background { get; set; }

    /// <summary>Id of the body font in the font catalogue, or null.</summary>
    public string? BodyFont { get; set; }

    /// <summary>Id of the heading font in the font catalogue, or null.</summary>
    public string? HeadingFont { get; set; }

    /// <summary>Body size in points, 8 to 14, or null.</summary>
    public double? FontSize { get; set; }

    /// <summary>Line height as a multiple of the size, 1.1 to 1.8, or null.</summary>
    public double? LineHeight { get; set; }

    /// <summary>Distances between entries and sections as a multiple of the template's, 0.5 to 2.</summary>
    public double Spacing { get; set; } = 1;

    /// <summary>Horizontal page margin in millimetres, 8 to 30, or null.</summary>
    public double? MarginX { get; set; }

    /// <summary>Vertical page margin in millimetres, 8 to 30, or null.</summary>
    public double? MarginY { get; set; }

    /// <summary>The sheet.</summary>
    public PaperSize Paper { get; set; } = PaperSize.A4;

    /// <summary>Width of the side column in percent of the sheet, 20 to 45, or null.</summary>
    public double? SideWidth { get; set; }

    /// <summary>Whether the side column stands on the right, or null.</summary>
    public bool? SideOnRight { get; set; }

    /// <summary>Whether the photo is printed.</summary>
    public bool ShowPhoto { get; set; } = true;

    /// <summary>Takes back every override, so that the design looks as drawn; template, paper and photo stay.</summary>
    public void UseDesignsOwn()
    {
        (Accent, Ink, Background, BodyFont, HeadingFont) = (null, null, null, null, null);
        (FontSize, LineHeight, MarginX, MarginY, SideWidth) = (null, null, null, null, null);
        (Spacing, SideOnRight) = (1, null);
    }
}
