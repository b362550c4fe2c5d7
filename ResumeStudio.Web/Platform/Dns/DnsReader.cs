using System.Buffers.Binary;
using System.Text;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>Walks through a message and never past its end.</summary>
internal ref struct DnsReader(ReadOnlySpan<byte> message)
{
    private readonly ReadOnlySpan<byte> _message = message;

    public int Position { get; private set; }

    public byte Octet() => Octets(1)[0];

    public ushort Short() => BinaryPrimitives.ReadUInt16BigEndian(Octets(2));

    public uint Long() => BinaryPrimitives.ReadUInt32BigEndian(Octets(4));

    public ReadOnlySpan<byte> Octets(int count)
    {
        if (count > _message.Length - Position) throw new DnsFormatException("The message ends too early.");
        Position += count;
        return _message.Slice(Position - count, count);
    }

    /// <summary>Reads a name. A pointer must lead to before the place where the current piece began, so no chain of them can be endless.</summary>
    public string Name()
    {
        var text = new StringBuilder();
        var (at, end, piece, wire) = (Position, -1, Position, 1);
        while (OctetAt(at) is var length && length != 0)
        {
            if (length >= 0xc0)
            {
                if (end < 0) end = at + 2;
                at = ((length & 0x3f) << 8) | OctetAt(at + 1);
                if (at >= piece) throw new DnsFormatException("A name points forward.");
                piece = at;
                continue;
            }

            wire += length + 1;
            if (length > 63 || wire > DnsNames.WireLength || at + 1 + length > _message.Length) throw new DnsFormatException("A name is too long.");
            DnsNames.AppendLabel(text, _message.Slice(at + 1, length));
            at += length + 1;
        }

        Position = end < 0 ? at + 1 : end;
        return text.ToString();
    }

    private readonly byte OctetAt(int place) => place < _message.Length ? _message[place] : throw new DnsFormatException("The message ends inside a name.");
}
