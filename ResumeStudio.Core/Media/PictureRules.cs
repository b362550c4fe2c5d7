using System.Text;
using ResumeStudio.Core.Common;

namespace ResumeStudio.Core.Media;

/// <summary>What may become a picture on a page, and the widths it is kept in.</summary>
public static class PictureRules
{
    /// <summary>Width of the largest stored form, in pixels: a full window at ordinary density.</summary>
    public const int MostWidth = 1600;

    /// <summary>Height of the largest stored form, in pixels; a taller picture becomes narrower.</summary>
    public const int MostHeight = 4800;

    /// <summary>Said when the content is an SVG drawing.</summary>
    public const string NoDrawings = "SVG files can carry scripts, so they are not taken. Export the drawing as PNG or WebP.";

    private const int LookedAt = 4096;

    /// <summary>The widths in which pictures are stored, in pixels, as far as they are wider.</summary>
    public static IReadOnlyList<int> Steps { get; } = [480, 960, MostWidth];

    /// <summary>The widths in which a picture of <paramref name="width"/> pixels is stored, narrowest first; the last one is its own.</summary>
    public static IReadOnlyList<int> WidthsFor(int width) => [.. Steps.Where(step => step < width), width];

    /// <summary>The header of a file that may be decoded.</summary>
    /// <exception cref="RuleViolation">The file is a drawing, too large, no JPEG, PNG or WebP by its content, cut off, or has too many pixels.</exception>
    public static ImageHeader Check(ReadOnlySpan<byte> file) => IsDrawing(file) ? throw new RuleViolation(NoDrawings) : PhotoRules.Check(file);

    private static bool IsDrawing(ReadOnlySpan<byte> file)
    {
        var start = Encoding.UTF8.GetString(file[..Math.Min(file.Length, LookedAt)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') && start.Contains("<svg", StringComparison.OrdinalIgnoreCase);
    }
}
