using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace ResumeStudio.Testing.Dns;

/// <summary>
/// Stands between the program and a real name server as a provider's resolver does, with the ailments of one: it can be silent
/// about names, refuse names whose signatures it finds wrong, and remember that there was nothing.
/// </summary>
public sealed class Forwarder : IAsyncDisposable
{
    private const int Milliseconds = 2000;
    private readonly HostileNameServer _server = new();
    private readonly IPEndPoint _behind;

    public Forwarder(IPEndPoint behind)
    {
        _behind = behind;
        (_server.ByPacket, _server.ByStream) = (Answer, ForwardByStream);
    }

    public IPEndPoint Address => _server.Address;

    /// <summary>A name, with those below it, about which nothing is answered.</summary>
    public string? SilentAbout { get; set; }

    /// <summary>A name, with those below it, whose signatures are wrong.</summary>
    public string? DistrustOf { get; set; }

    /// <summary>A name, with those below it, about which it answers with bytes that are no answer.</summary>
    public string? GarbledAbout { get; set; }

    /// <summary>A name, with those below it, of which it remembers for two more minutes that they do not exist.</summary>
    public string? RememberedNothing { get; set; }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private IEnumerable<byte[]> Answer(byte[] query)
    {
        var name = DnsPacket.NameIn(query);
        if (IsAt(name, SilentAbout)) return [];
        if (IsAt(name, GarbledAbout)) return [DnsPacket.To(query).Raw(0xc0, 0xff).ToBytes()];
        if (IsAt(name, DistrustOf) && !DnsPacket.IsUnchecked(query)) return [DnsPacket.To(query).WithCode(2).ToBytes()];
        if (IsAt(name, RememberedNothing)) return [DnsPacket.To(query).WithCode(3).Nothing("example.com", ttl: 120, minimum: LocalZone.NegativeSeconds).ToBytes()];
        return [Forward(query)];
    }

    private byte[] Forward(byte[] query)
    {
        using var client = new UdpClient { Client = { ReceiveTimeout = Milliseconds } };
        client.Connect(_behind);
        client.Send(query);
        IPEndPoint? from = null;
        return client.Receive(ref from);
    }

    private byte[] ForwardByStream(byte[] query)
    {
        using var client = new TcpClient { ReceiveTimeout = Milliseconds };
        client.Connect(_behind);
        var stream = client.GetStream();
        stream.Write(HostileNameServer.WithLength(query));
        var length = new byte[2];
        stream.ReadExactly(length);
        var answer = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
        stream.ReadExactly(answer);
        return HostileNameServer.WithLength(answer);
    }

    private static bool IsAt(string name, string? place) => place is not null && (name == place || name.EndsWith("." + place, StringComparison.Ordinal));
}
