namespace ResumeStudio.Core.Media;

/// <summary>What an image says of itself before a single pixel is decoded.</summary>
/// <param name="Format">Its format, told by its content; names and declared types say nothing.</param>
/// <param name="Width">Width in pixels as stored, before any rotation.</param>
/// <param name="Height">Height in pixels as stored.</param>
/// <param name="IsWhole">Whether the file reaches the end that its format marks.</param>
public sealed record ImageHeader(ImageFormat Format, int Width, int Height, bool IsWhole)
{
    /// <summary>How many pixels decoding would make.</summary>
    public long Pixels => (long)Width * Height;

    /// <summary>Reads the header of a JPEG, PNG or WebP file; null for anything else.</summary>
    public static ImageHeader? Read(ReadOnlySpan<byte> file) => JpegHeader.Read(file) ?? PngHeader.Read(file) ?? WebPHeader.Read(file);
}
