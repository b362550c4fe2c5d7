namespace ResumeStudio.Core.Analysis.ReadBack;

/// <summary>A piece of text that a PDF draws in one go.</summary>
/// <param name="Text">What it says when read back.</param>
/// <param name="X">Left edge in points from the left of the page.</param>
/// <param name="Y">Base line in points from the top of the page.</param>
/// <param name="Size">Size of the letters in points.</param>
public sealed record ExtractedRun(string Text, double X, double Y, double Size)
{
    /// <summary>How far it reaches to the right in points, or 0 when the reader does not tell.</summary>
    public double Width { get; init; }

    /// <summary>Where it stands in the structure of the file.</summary>
    public RunPlace Place { get; init; }

    /// <summary>Colour of the letters as <c>#rrggbb</c>, or null when the reader does not tell.</summary>
    public string? Ink { get; init; }

    /// <summary>Colour behind the letters as <c>#rrggbb</c>, or null when the reader does not tell.</summary>
    public string? Paper { get; init; }

    /// <summary>Whether it is drawn without ink (text rendering mode 3, ISO 32000-1, 9.3.6).</summary>
    public bool Invisible { get; init; }
}
