using ResumeStudio.Core.Templates;

namespace ResumeStudio.Core.Portfolios;

/// <summary>The colours of a page, each readable where it is used (WCAG 2.2, 1.4.3).</summary>
public sealed class PortfolioPalette
{
    /// <summary>The colours that follow from a design's paint and, if it is readable, an accent of the person's own.</summary>
    public PortfolioPalette(PortfolioPaint paint, string? accent)
    {
        Paper = Colour.Parse(paint.Paper, default);
        Ink = Colour.Parse(paint.Ink, default);
        Accent = Colour.Parse(accent, Colour.Parse(paint.Accent, default));
        Tint = Paper.Mix(Ink, 0.055);
        Line = Paper.Mix(Ink, 0.17);
        Muted = Ink.Mix(Paper, 0.36).ReadableOn(Tint);
        AccentText = Accent.ReadableOn(Tint);
        OnAccent = Accent.ContrastWith(Colour.Parse("#ffffff", default)) >= Colour.ReadableContrast ? Colour.Parse("#ffffff", default) : new Colour(17, 18, 20).ReadableOn(Accent);
    }

    /// <summary>The background.</summary>
    public Colour Paper { get; }

    /// <summary>The text.</summary>
    public Colour Ink { get; }

    /// <summary>Text that stands back.</summary>
    public Colour Muted { get; }

    /// <summary>Hairlines.</summary>
    public Colour Line { get; }

    /// <summary>Areas a little apart from the background.</summary>
    public Colour Tint { get; }

    /// <summary>Marks and shapes, as chosen.</summary>
    public Colour Accent { get; }

    /// <summary>The shade of the accent that can be read as text on background and tint.</summary>
    public Colour AccentText { get; }

    /// <summary>Text on the accent.</summary>
    public Colour OnAccent { get; }
}
