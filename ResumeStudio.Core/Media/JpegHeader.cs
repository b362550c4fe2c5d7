using System.Buffers.Binary;

namespace ResumeStudio.Core.Media;

/// <summary>Finds the frame header of a JPEG: segments follow each other, each with its length, until the first SOF (ISO/IEC 10918-1, B.2).</summary>
internal static class JpegHeader
{
    private const byte Start = 0xd8, End = 0xd9;

    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (file is not [0xff, Start, 0xff, ..]) return null;
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xff) return null;
            var marker = file[at + 1];
            if (marker == 0xff) at++;
            else if (marker is 0x01 or (>= 0xd0 and <= 0xd7)) at += 2;
            else if (IsFrame(marker)) return Frame(file, at);
            else at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }

    // SOF0 to SOF15 without DHT, JPG and DAC, which lie between them.
    private static bool IsFrame(byte marker) => marker is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc);

    private static ImageHeader? Frame(ReadOnlySpan<byte> file, int at)
    {
        if (at + 9 > file.Length) return null;
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]));
        // Cameras append other data, so the end may stand anywhere after the frame header.
        return width == 0 || height == 0 ? null : new(ImageFormat.Jpeg, width, height, file[at..].LastIndexOf<byte>([0xff, End]) > 0);
    }
}
