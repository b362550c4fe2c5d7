using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResumeStudio.Testing.Countries;

/// <summary>Writes tiny databases of countries in the MaxMind DB format, as its specification says: a tree, a separator, data and metadata.</summary>
public static class CountryFile
{
    private const int Map = 7, Text = 2, Number16 = 5, Number32 = 6, List = 11, Number64 = 9;

    /// <param name="recordBits">24, 28 or 32.</param>
    /// <param name="version">4 or 6: the addresses that the tree is made of.</param>
    /// <param name="networks">Networks such as 192.0.2.0/24 with their countries.</param>
    public static byte[] Write(int recordBits, int version, params (string Network, string Country)[] networks)
    {
        var data = new MemoryStream();
        var places = new Dictionary<string, int>();
        foreach (var country in networks.Select(network => network.Country).Distinct()) places[country] = Add(data, country);
        var tree = new List<int?[]> { new int?[2] };
        foreach (var (network, country) in networks) Insert(tree, BitsOf(network, version), -1 - places[country]);
        var records = tree.SelectMany(node => node).Select(child => child is null ? tree.Count : child >= 0 ? child.Value : tree.Count + 16 + (-1 - child.Value)).ToList();
        return [.. records.Chunk(2).SelectMany(pair => Pair(pair[0], pair[1], recordBits)), .. new byte[16], .. data.ToArray(), 0xAB, 0xCD, 0xEF, .. "MaxMind.com"u8, .. Metadata(tree.Count, recordBits, version)];
    }

    /// <summary>A value's control byte with its size, in the longer forms where the size needs them.</summary>
    public static byte[] Head(int kind, int size)
    {
        var (low, rest) = size < 29 ? (size, Array.Empty<byte>()) : size < 285 ? (29, [(byte)(size - 29)]) : (30, new[] { (byte)(size - 285 >> 8), (byte)(size - 285) });
        return kind > 7 ? [(byte)low, (byte)(kind - 7), .. rest] : [(byte)(kind << 5 | low), .. rest];
    }

    private static int Add(MemoryStream data, string country)
    {
        // The name stands before the record, which points back to it; long enough for a size of two bytes.
        var name = (int)data.Length;
        data.Write(Word(new string('x', 300)));
        var place = (int)data.Length;
        data.Write([.. Head(Map, 2), .. Word("continent"), .. Head(Map, 1), .. Word("code"), .. Word("EU")]);
        data.Write([.. Word("country"), .. Head(Map, 2), .. Word("names"), .. Head(Map, 1), .. Word("en"), .. Pointer(name), .. Word("iso_code"), .. Word(country)]);
        return place;
    }

    private static void Insert(List<int?[]> tree, List<bool> bits, int leaf)
    {
        var node = 0;
        foreach (var bit in bits.Take(bits.Count - 1))
        {
            if (tree[node][bit ? 1 : 0] is not { } next)
            {
                tree.Add(new int?[2]);
                tree[node][bit ? 1 : 0] = next = tree.Count - 1;
            }

            node = next;
        }

        tree[node][bits[^1] ? 1 : 0] = leaf;
    }

    private static List<bool> BitsOf(string network, int version)
    {
        var (address, length) = (IPAddress.Parse(network.Split('/')[0]), int.Parse(network.Split('/')[1]));
        var isMapped = version == 6 && address.AddressFamily is AddressFamily.InterNetwork;
        byte[] bytes = isMapped ? [.. new byte[12], .. address.GetAddressBytes()] : address.GetAddressBytes();
        return [.. Enumerable.Range(0, length + (isMapped ? 96 : 0)).Select(bit => (bytes[bit / 8] >> (7 - bit % 8) & 1) == 1)];
    }

    /// <summary>Pointers of two bytes begin at 2048 (the shorter form reaches what is before).</summary>
    private static byte[] Pointer(int target) => target < 2048 ? [(byte)(1 << 5 | target >> 8), (byte)target] : [(byte)(1 << 5 | 1 << 3 | target - 2048 >> 16), (byte)(target - 2048 >> 8), (byte)(target - 2048)];

    private static byte[] Pair(int left, int right, int recordBits) => recordBits switch
    {
        24 => [.. Big(left, 3), .. Big(right, 3)],
        28 => [.. Big(left, 3), (byte)(left >> 24 << 4 | right >> 24), .. Big(right, 3)],
        _ => [.. Big(left, 4), .. Big(right, 4)],
    };

    private static byte[] Metadata(int nodes, int recordBits, int version) =>
    [
        .. Head(Map, 7),
        .. Word("languages"), .. Head(List, 1), .. Word("en"),
        .. Word("build_epoch"), .. Head(Number64, 4), .. Big(1_700_000_000, 4),
        .. Word("binary_format_major_version"), .. Head(Number16, 1), 2,
        .. Word("binary_format_minor_version"), .. Head(Number16, 0),
        .. Word("ip_version"), .. Head(Number16, 1), (byte)version,
        .. Word("record_size"), .. Head(Number16, 1), (byte)recordBits,
        .. Word("node_count"), .. Head(Number32, 4), .. Big(nodes, 4),
    ];

    private static byte[] Word(string text) => [.. Head(Text, Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)];

    private static byte[] Big(int value, int bytes) => [.. Enumerable.Range(0, bytes).Select(place => (byte)(value >> 8 * (bytes - 1 - place)))];
}
