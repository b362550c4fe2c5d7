using System.Globalization;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Resumes;

namespace ResumeStudio.Core.Media;

/// <summary>What may become a photo on a resume.</summary>
public static class PhotoRules
{
    /// <summary>Most pixels that are decoded; a small file can claim billions (a decompression bomb).</summary>
    public const long MostPixels = 40_000_000;

    /// <summary>Length of the longer side that is kept, in pixels: 60 mm at 340 dpi.</summary>
    public const int KeptSide = 800;

    /// <summary>The types for the file chooser of a browser.</summary>
    public const string Accept = "image/jpeg,image/png,image/webp";

    /// <summary>The header of a file that may be decoded.</summary>
    /// <exception cref="RuleViolation">The file is too large, no JPEG, PNG or WebP by its content, cut off, or has too many pixels.</exception>
    public static ImageHeader Check(ReadOnlySpan<byte> file)
    {
        if (file.Length > ResumeLimits.UploadBytes) throw new RuleViolation(TooLarge);
        if (ImageHeader.Read(file) is not { } header) throw new RuleViolation(NotAnImage);
        if (header.Pixels > MostPixels) throw new RuleViolation(string.Create(CultureInfo.InvariantCulture, $"This photo has {header.Width:N0} × {header.Height:N0} pixels; at most 40 megapixels fit. Choose a smaller one."));
        return header.IsWhole ? header : throw new RuleViolation(Unreadable);
    }

    /// <summary>Said when the file has too many bytes.</summary>
    public const string TooLarge = "This file is larger than 10 MB. Choose a smaller photo.";

    /// <summary>Said when the content is no image of a format that is taken.</summary>
    public const string NotAnImage = "This is not a photo that can be read. Choose a JPEG, PNG or WebP file.";

    /// <summary>Said when the image is damaged.</summary>
    public const string Unreadable = "This photo is damaged or incomplete. Choose another one.";
}
