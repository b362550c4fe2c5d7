using System.Buffers.Binary;

namespace ResumeStudio.Core.Media;

/// <summary>Reads the IHDR chunk, which must come first, and looks for IEND (ISO/IEC 15948, 5.2 and 11.2).</summary>
internal static class PngHeader
{
    private const int HeaderEnd = 33;

    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderEnd || !IsSigned(file) || !file[12..].StartsWith("IHDR"u8)) return null;
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]));
        return width is 0 or > int.MaxValue || height is 0 or > int.MaxValue ? null : new(ImageFormat.Png, (int)width, (int)height, file.LastIndexOf("IEND"u8) > 0);
    }

    private static bool IsSigned(ReadOnlySpan<byte> file) => file.StartsWith<byte>([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
}
