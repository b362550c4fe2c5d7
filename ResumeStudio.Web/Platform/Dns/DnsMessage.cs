namespace ResumeStudio.Web.Platform.Dns;

/// <summary>A message as RFC 1035 describes it: questions are written, answers are read.</summary>
public sealed record DnsMessage
{
    private const ushort Internet = 1;
    private const ushort OptionsType = 41;
    private const ushort LargestPacket = 1232; // Passes everywhere without being fragmented (DNS Flag Day 2020).

    public ushort Id { get; private init; }

    public bool IsAnswer { get; private init; }

    public bool IsAuthoritative { get; private init; }

    public bool IsTruncated { get; private init; }

    public DnsCode Code { get; private init; }

    public DnsQuestion? Question { get; private init; }

    public IReadOnlyList<DnsRecord> Answers { get; private init; } = [];

    public IReadOnlyList<DnsRecord> Authorities { get; private init; } = [];

    /// <summary>A question to a server that shall find the answer itself.</summary>
    /// <param name="id">Comes back in the answer.</param>
    /// <param name="question">The question.</param>
    /// <param name="unchecked">Asks for the answer even when its signatures do not fit (CD, RFC 4035, 3.2.2).</param>
    public static byte[] Write(ushort id, DnsQuestion question, bool @unchecked = false)
    {
        var flags = (ushort)(@unchecked ? 0x0110 : 0x0100);
        return [.. Short(id), .. Short(flags), .. Short(1), .. Short(0), .. Short(0), .. Short(1),
            .. DnsNames.ToWire(question.Name), .. Short((ushort)question.Type), .. Short(Internet),
            0, .. Short(OptionsType), .. Short(LargestPacket), 0, 0, 0, 0, 0, 0];
    }

    /// <exception cref="DnsFormatException">The bytes are no message.</exception>
    public static DnsMessage Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new DnsReader(bytes);
        var (id, flags) = (reader.Short(), reader.Short());
        var (questions, answers, authorities) = (reader.Short(), reader.Short(), reader.Short());
        reader.Short();
        var message = new DnsMessage
        {
            Id = id,
            IsAnswer = (flags & 0x8000) != 0,
            IsAuthoritative = (flags & 0x0400) != 0,
            IsTruncated = (flags & 0x0200) != 0,
            Code = (DnsCode)(flags & 0x000f),
            Question = questions == 1 ? ReadQuestion(ref reader) : null,
        };
        // A cut message may end anywhere, so only its head counts; more than one question is asked by nobody.
        return message.IsTruncated || questions > 1 ? message : message with { Answers = ReadRecords(ref reader, answers), Authorities = ReadRecords(ref reader, authorities) };
    }

    private static DnsQuestion? ReadQuestion(ref DnsReader reader)
    {
        var question = new DnsQuestion(reader.Name(), (DnsType)reader.Short());
        return reader.Short() == Internet ? question : null;
    }

    private static List<DnsRecord> ReadRecords(ref DnsReader reader, int count)
    {
        var records = new List<DnsRecord>();
        for (var number = 0; number < count; number++)
            if (ReadRecord(ref reader) is { } record) records.Add(record);
        return records;
    }

    private static DnsRecord? ReadRecord(ref DnsReader reader)
    {
        var (name, type, network, ttl, length) = (reader.Name(), (DnsType)reader.Short(), reader.Short(), reader.Long(), reader.Short());
        var end = reader.Position + length;
        if (network != Internet)
        {
            reader.Octets(length);
            return null;
        }

        var value = DnsValues.Read(ref reader, type, end);
        // A time with the highest bit set counts as zero (RFC 2181, 8).
        return reader.Position == end ? new(name, type, TimeSpan.FromSeconds(ttl > int.MaxValue ? 0 : ttl), value) : throw new DnsFormatException("A record is not as long as it says.");
    }

    private static byte[] Short(ushort number) => [(byte)(number >> 8), (byte)number];
}
