using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResumeStudio.Core.Sharing;

/// <summary>
/// Countries by address, from a file in the MaxMind DB format (maxmind.github.io/MaxMind-DB, format 2.0), such as GeoLite2 Country or DB-IP Lite.
/// A lookup walks the file's binary tree by the bits of the address; an instance can be asked by one caller at a time.
/// </summary>
public sealed class CountryDatabase
{
    private const int LongestMetadata = 128 * 1024;
    private const int Separator = 16;
    private static readonly byte[] Marker = [0xAB, 0xCD, 0xEF, .. "MaxMind.com"u8];

    private readonly ReadOnlyMemory<byte> _tree;
    private readonly MmdbValues _data;
    private readonly long _nodes;
    private readonly int _recordBits;
    private readonly bool _isOfVersion6;

    private CountryDatabase(ReadOnlyMemory<byte> file, MmdbValues metadata)
    {
        (_nodes, _recordBits) = ((long)(metadata.Number(0, "node_count") ?? 0), (int)(metadata.Number(0, "record_size") ?? 0));
        _isOfVersion6 = metadata.Number(0, "ip_version") switch { 6 => true, 4 => false, _ => throw new InvalidDataException("The country database has addresses of a kind that is not known.") };
        if (metadata.Number(0, "binary_format_major_version") is not 2 || _recordBits is not (24 or 28 or 32)) throw new InvalidDataException("The country database has a format that is not known.");
        var length = _nodes * _recordBits / 4;
        if (_nodes is <= 0 or > int.MaxValue || length + Separator > file.Length) throw new InvalidDataException("The country database is shorter than it says.");
        (_tree, _data) = (file[..(int)length], new(file[(int)(length + Separator)..]));
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no such database, or a damaged one.</exception>
    public static CountryDatabase Read(ReadOnlyMemory<byte> file)
    {
        var end = file[Math.Max(0, file.Length - LongestMetadata - Marker.Length)..];
        var mark = end.Span.LastIndexOf(Marker);
        if (mark < 0) throw new InvalidDataException("This is no database in the MaxMind format.");
        return new(file[..(file.Length - end.Length + mark)], new(end[(mark + Marker.Length)..]));
    }

    /// <summary>The ISO 3166-1 code of the country, two capital letters; null when the file does not know.</summary>
    /// <exception cref="InvalidDataException">The file is damaged where it leads.</exception>
    public string? CountryOf(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (RecordOf(address) is not { } record) return null;
        var at = record - _nodes - Separator;
        if (at is < 0 or > int.MaxValue) throw new InvalidDataException("The tree of the country database is damaged.");
        var code = _data.Text((int)at, "country", "iso_code") ?? _data.Text((int)at, "country") ?? _data.Text((int)at, "country_code");
        return code is { Length: 2 } && Ascii.IsValid(code) && code.All(char.IsAsciiLetter) ? code.ToUpperInvariant() : null;
    }

    /// <summary>Addresses of version 4 lie under 96 zero bits in a tree of version 6.</summary>
    private long? RecordOf(IPAddress address)
    {
        var isOf4 = address.AddressFamily is AddressFamily.InterNetwork;
        if (!isOf4 && (!_isOfVersion6 || address.AddressFamily is not AddressFamily.InterNetworkV6)) return null;
        byte[] bits = isOf4 && _isOfVersion6 ? [.. new byte[12], .. address.GetAddressBytes()] : address.GetAddressBytes();
        long node = 0;
        for (var bit = 0; bit < bits.Length * 8 && node < _nodes; bit++) node = Record(node, (bits[bit >> 3] >> (7 - (bit & 7)) & 1) == 1);
        return node > _nodes ? node : null;
    }

    private long Record(long node, bool isRight)
    {
        var pair = _tree.Span.Slice((int)(node * _recordBits / 4), _recordBits / 4);
        var half = isRight ? pair[^(_recordBits / 8)..] : pair[..(_recordBits / 8)];
        long value = 0;
        foreach (var part in half) value = value << 8 | part;
        // Of 28 bits, the four highest stand in the byte between both halves.
        return _recordBits == 28 ? (long)(isRight ? pair[3] & 15 : pair[3] >> 4) << 24 | value : value;
    }
}
