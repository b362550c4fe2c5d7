using System.Text;

namespace ResumeStudio.Testing.Dns;

/// <summary>An answer written byte by byte, so that tests can also write what no server should.</summary>
public sealed class DnsPacket
{
    private const int HeadLength = 12;
    private readonly List<byte> _body = [];
    private byte[] _question;
    private ushort _id;
    private int _flags = 0x8180;
    private int _answers;
    private int _authorities;

    private DnsPacket(byte[] query)
    {
        _id = (ushort)((query[0] << 8) | query[1]);
        _question = query[HeadLength..EndOfQuestion(query)];
    }

    /// <summary>An answer without records, with the id and question of the query.</summary>
    public static DnsPacket To(byte[] query) => new(query);

    /// <summary>The name of the query's question, in the case in which it came.</summary>
    public static string NameIn(byte[] query)
    {
        var labels = new List<string>();
        for (var at = HeadLength; query[at] != 0; at += query[at] + 1) labels.Add(Encoding.ASCII.GetString(query, at + 1, query[at]));
        return string.Join('.', labels);
    }

    /// <summary>The type of the query's question.</summary>
    public static int TypeIn(byte[] query) => (query[EndOfQuestion(query) - 4] << 8) | query[EndOfQuestion(query) - 3];

    /// <summary>Whether the query asks not to check signatures.</summary>
    public static bool IsUnchecked(byte[] query) => (query[3] & 0x10) != 0;

    public static byte[] Name(string name) => [.. name.Split('.').SelectMany(label => (byte[])[(byte)label.Length, .. Encoding.ASCII.GetBytes(label)]), 0];

    public static byte[] Strings(params string[] strings) => [.. strings.SelectMany(text => (byte[])[(byte)text.Length, .. Encoding.ASCII.GetBytes(text)])];

    public DnsPacket WithId(int id)
    {
        _id = (ushort)id;
        return this;
    }

    public DnsPacket WithQuestion(string name, int type)
    {
        _question = [.. Name(name), (byte)(type >> 8), (byte)type, 0, 1];
        return this;
    }

    public DnsPacket WithCode(int code)
    {
        _flags = (_flags & ~0xf) | code;
        return this;
    }

    public DnsPacket Truncated()
    {
        _flags |= 0x0200;
        return this;
    }

    public DnsPacket Authoritative()
    {
        _flags |= 0x0400;
        return this;
    }

    public DnsPacket Answer(string owner, int type, byte[] value, int ttl = 60)
    {
        _answers++;
        return Record(Name(owner), type, value, ttl);
    }

    /// <summary>Says that there is nothing, and for how long that may be remembered.</summary>
    public DnsPacket Nothing(string zone, int ttl, int minimum)
    {
        _authorities++;
        return Record(Name(zone), 6, [.. Name("ns." + zone), .. Name("hostmaster." + zone), .. new byte[16], .. Long(minimum)], ttl);
    }

    /// <summary>An answer whose bytes after the question are as given.</summary>
    public DnsPacket Raw(params byte[] bytes)
    {
        _answers++;
        _body.AddRange(bytes);
        return this;
    }

    public byte[] ToBytes() => [(byte)(_id >> 8), (byte)_id, (byte)(_flags >> 8), (byte)_flags, 0, 1, (byte)(_answers >> 8), (byte)_answers, 0, (byte)_authorities, 0, 0, .. _question, .. _body];

    private DnsPacket Record(byte[] owner, int type, byte[] value, int ttl)
    {
        _body.AddRange([.. owner, (byte)(type >> 8), (byte)type, 0, 1, .. Long(ttl), (byte)(value.Length >> 8), (byte)value.Length, .. value]);
        return this;
    }

    private static byte[] Long(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static int EndOfQuestion(byte[] query)
    {
        var at = HeadLength;
        while (query[at] != 0) at += query[at] + 1;
        return at + 5;
    }
}
