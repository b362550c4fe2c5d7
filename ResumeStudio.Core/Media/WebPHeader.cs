using System.Buffers.Binary;

namespace ResumeStudio.Core.Media;

/// <summary>Reads the first chunk of the RIFF container: lossy, lossless or extended (RFC 9649, 2.5 to 2.7).</summary>
internal static class WebPHeader
{
    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WEBP"u8)) return null;
        var size = file[12..16] switch
        {
            _ when file[12..].StartsWith("VP8 "u8) => Lossy(file),
            _ when file[12..].StartsWith("VP8L"u8) => Lossless(file),
            _ when file[12..].StartsWith("VP8X"u8) => Extended(file),
            _ => (0, 0),
        };
        var isWhole = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) <= file.Length - 8;
        return size.Item1 == 0 || size.Item2 == 0 ? null : new(ImageFormat.WebP, size.Item1, size.Item2, isWhole);
    }

    private static (int Width, int Height) Lossy(ReadOnlySpan<byte> file) => file[23..26].SequenceEqual<byte>([0x9d, 0x01, 0x2a])
        ? (BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3fff, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3fff)
        : (0, 0);

    private static (int Width, int Height) Lossless(ReadOnlySpan<byte> file)
    {
        if (file[20] != 0x2f) return (0, 0);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
        return ((int)(bits & 0x3fff) + 1, (int)((bits >> 14) & 0x3fff) + 1);
    }

    private static (int Width, int Height) Extended(ReadOnlySpan<byte> file) => (Number24(file[24..]) + 1, Number24(file[27..]) + 1);

    private static int Number24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
