using System.Buffers.Binary;
using System.IO.Compression;

namespace ResumeStudio.Testing.Images;

/// <summary>Image files made in memory: real ones, and headers that promise more than there is.</summary>
public static class Pictures
{
    /// <summary>A real RGB image, left half red, right half blue.</summary>
    public static byte[] Png(int width, int height)
    {
        var rows = new byte[height * (1 + (width * 3))];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) rows[(y * (1 + (width * 3))) + 1 + (x * 3) + (x < width / 2 ? 0 : 2)] = 0xff;
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(rows);
        return [.. Signature, .. Chunk("IHDR"u8, PngSize(width, height)), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    /// <summary>A PNG of a few hundred bytes that claims any size and would unpack to nothing like it.</summary>
    public static byte[] PngBomb(int width, int height) =>
        [.. Signature, .. Chunk("IHDR"u8, PngSize(width, height)), .. Chunk("IDAT"u8, new byte[200]), .. Chunk("IEND"u8, [])];

    /// <summary>The headers of a JPEG: an APP1 segment, a comment and a frame header, then the end.</summary>
    public static byte[] JpegHeader(int width, int height) =>
    [
        0xff, 0xd8, .. Segment(0xe1, "Exif\0\0..."u8), .. Segment(0xfe, "\xff\xd9 no end"u8),
        .. Segment(0xc2, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]), 0xff, 0xd9,
    ];

    /// <summary>Puts an EXIF segment into a JPEG: the orientation (TIFF tag 0x0112) and a comment that must not survive.</summary>
    public static byte[] WithExif(byte[] jpeg, byte orientation)
    {
        byte[] exif =
        [
            .. "Exif\0\0MM\0*\0\0\0\b\0\u0001"u8, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, .. "GPS 52.5200 N 13.4050 E"u8,
        ];
        return [0xff, 0xd8, .. Segment(0xe1, exif), .. jpeg[2..]];
    }

    public static byte[] WebPLossy(int width, int height) => WebP("VP8 "u8, [0, 0, 0, 0x9d, 0x01, 0x2a, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8)]);

    public static byte[] WebPLossless(int width, int height)
    {
        var bits = (uint)(width - 1) | ((uint)(height - 1) << 14);
        return WebP("VP8L"u8, [0x2f, (byte)bits, (byte)(bits >> 8), (byte)(bits >> 16), (byte)(bits >> 24), 0, 0, 0, 0, 0]);
    }

    public static byte[] WebPExtended(int width, int height) => WebP("VP8X"u8,
        [0, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), (byte)((width - 1) >> 16), (byte)(height - 1), (byte)((height - 1) >> 8), (byte)((height - 1) >> 16)]);

    private static byte[] Signature => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    private static byte[] PngSize(int width, int height) => [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0];

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] typed = [.. type, .. data];
        return [.. BigEndian(data.Length), .. typed, .. BigEndian((int)Crc32(typed))];
    }

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> data) => [0xff, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] WebP(ReadOnlySpan<byte> chunk, byte[] data)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(size, 12 + data.Length);
        return [.. "RIFF"u8, .. size, .. "WEBP"u8, .. chunk, (byte)data.Length, 0, 0, 0, .. data];
    }

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    // ISO/IEC 15948, annex D.
    private static uint Crc32(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
        }

        return ~crc;
    }
}
