using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeStudio.Core.Templates;

/// <summary>An opaque sRGB colour, each channel 0 to 255.</summary>
public readonly partial record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The contrast that text needs (WCAG 2.2, success criterion 1.4.3).</summary>
    public const double ReadableContrast = 4.5;

    /// <summary>Reads <c>#rrggbb</c>; anything else gives <paramref name="otherwise"/>.</summary>
    public static Colour Parse(string? text, Colour otherwise) => TryParse(text, out var colour) ? colour : otherwise;

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static bool TryParse(string? text, out Colour colour)
    {
        colour = default;
        if (text is null || !Hex().IsMatch(text)) return false;
        var value = int.Parse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        colour = new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>Contrast ratio against <paramref name="other"/>, 1 to 21 (WCAG 2.2, relative luminance).</summary>
    public double ContrastWith(Colour other)
    {
        var (a, b) = (Luminance(), other.Luminance());
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>The nearest shade of this colour that can be read as text on <paramref name="background"/>.</summary>
    public Colour ReadableOn(Colour background)
    {
        var end = background.Luminance() > 0.18 ? new Colour(0, 0, 0) : new Colour(255, 255, 255);
        for (var part = 0; part < 50; part++)
            if (Mix(end, part / 50.0) is var shade && shade.ContrastWith(background) >= ReadableContrast) return shade;
        return end;
    }

    /// <summary>This colour with <paramref name="share"/> (0 to 1) of <paramref name="other"/>.</summary>
    public Colour Mix(Colour other, double share) => new(Blend(Red, other.Red, share), Blend(Green, other.Green, share), Blend(Blue, other.Blue, share));

    /// <summary>The form <c>#rrggbb</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Blend(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private double Luminance() => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}
