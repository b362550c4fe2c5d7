using System.Buffers.Binary;
using System.Text;

namespace ResumeStudio.Core.Sharing;

/// <summary>
/// Values of a MaxMind DB data section (maxmind.github.io/MaxMind-DB, format 2.0). The file is somebody else's: every read is inside it,
/// and nesting and steps have an end.
/// </summary>
/// <param name="section">The section; pointers count from its first byte.</param>
internal sealed class MmdbValues(ReadOnlyMemory<byte> section)
{
    private const int Deepest = 16;
    private const int MostSteps = 20_000;
    private int _steps;

    private enum Kind
    {
        Pointer = 1, Text = 2, Number16 = 5, Number32 = 6, Map = 7, Number64 = 9, List = 11, Switch = 14,
    }

    /// <summary>The text at the end of a path of keys through maps, or null when there is none.</summary>
    /// <exception cref="InvalidDataException">The section is damaged.</exception>
    public string? Text(int at, params ReadOnlySpan<string> path) =>
        Find(at, path) is { } place && HeadAt(Follow(place)) is { Kind: Kind.Text } text ? Encoding.UTF8.GetString(Bytes(text.Body, text.Size)) : null;

    /// <summary>The unsigned number under a key of a map, or null when there is none.</summary>
    /// <exception cref="InvalidDataException">The section is damaged.</exception>
    public ulong? Number(int at, string key)
    {
        if (Find(at, [key]) is not { } place || HeadAt(Follow(place)) is not { Kind: Kind.Number16 or Kind.Number32 or Kind.Number64, Size: <= 8 } head) return null;
        ulong value = 0;
        foreach (var part in Bytes(head.Body, head.Size)) value = value << 8 | part;
        return value;
    }

    private int? Find(int at, ReadOnlySpan<string> path)
    {
        _steps = 0;
        foreach (var key in path)
        {
            if (Value(at, key) is not { } next) return null;
            at = next;
        }

        return at;
    }

    private int? Value(int at, string key)
    {
        var map = HeadAt(Follow(at));
        if (map.Kind is not Kind.Map) return null;
        var place = map.Body;
        for (var entry = 0; entry < map.Size; entry++)
        {
            var name = HeadAt(Follow(place));
            if (name.Kind is not Kind.Text) throw Damaged();
            place = Past(place, 0);
            if (Bytes(name.Body, name.Size).SequenceEqual(Encoding.UTF8.GetBytes(key))) return place;
            place = Past(place, 0);
        }

        return null;
    }

    /// <summary>Where what follows a value begins.</summary>
    private int Past(int at, int depth)
    {
        var head = HeadAt(at);
        if (depth > Deepest) throw Damaged();
        if (head.Kind is not (Kind.Map or Kind.List)) return head.Kind is Kind.Pointer or Kind.Switch ? head.Body : Within(head.Body + head.Size);
        var (place, values) = (head.Body, head.Kind is Kind.Map ? 2L * head.Size : head.Size);
        for (long value = 0; value < values; value++) place = Past(place, depth + 1);
        return place;
    }

    /// <summary>Where a pointer leads; a pointer never leads to another one.</summary>
    private int Follow(int at)
    {
        var head = HeadAt(at);
        if (head.Kind is not Kind.Pointer) return at;
        return HeadAt(head.Size).Kind is Kind.Pointer ? throw Damaged() : head.Size;
    }

    /// <summary>Kind and size of a value and where its content begins. For a pointer the size is where it leads.</summary>
    private Head HeadAt(int at)
    {
        if (++_steps > MostSteps) throw Damaged();
        var control = Bytes(at, 1)[0];
        if (control >> 5 == (int)Kind.Pointer) return Pointer(at, control);
        var (kind, place) = control >> 5 == 0 ? (Bytes(at + 1, 1)[0] + 7, at + 2) : (control >> 5, at + 1);
        var (size, bytes) = (control & 31) switch
        {
            29 => (29 + Big(place, 1), 1),
            30 => (285 + Big(place, 2), 2),
            31 => (65_821 + Big(place, 3), 3),
            var plain => (plain, 0),
        };
        return new((Kind)kind, size, place + bytes);
    }

    private Head Pointer(int at, byte control)
    {
        var (bytes, high) = ((control >> 3 & 3) + 1, control & 7);
        long target = bytes switch
        {
            1 => high << 8 | Big(at + 1, 1),
            2 => (high << 16 | Big(at + 1, 2)) + 2_048,
            3 => (high << 24 | Big(at + 1, 3)) + 526_336,
            _ => BinaryPrimitives.ReadUInt32BigEndian(Bytes(at + 1, 4)),
        };
        return new(Kind.Pointer, Within(target), at + 1 + bytes);
    }

    private int Big(int at, int count)
    {
        var value = 0;
        foreach (var part in Bytes(at, count)) value = value << 8 | part;
        return value;
    }

    private ReadOnlySpan<byte> Bytes(int at, int count) => at < 0 || count < 0 || (long)at + count > section.Length ? throw Damaged() : section.Span.Slice(at, count);

    private int Within(long at) => at < 0 || at > section.Length ? throw Damaged() : (int)at;

    private static InvalidDataException Damaged() => new("The data of the country database are damaged.");

    private readonly record struct Head(Kind Kind, int Size, int Body);
}
