using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ResumeStudio.Testing.Dns;

/// <summary>Answers packets and streams on one port of the loopback interface with whatever bytes a test wants.</summary>
public sealed class HostileNameServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TcpListener _streams = new(IPAddress.Loopback, 0);
    private readonly UdpClient _packets;
    private readonly Task _running;

    public HostileNameServer()
    {
        _streams.Start();
        Address = (IPEndPoint)_streams.LocalEndpoint;
        _packets = new UdpClient(Address);
        _running = Task.WhenAll(AnswerPacketsAsync(), AnswerStreamsAsync());
    }

    public IPEndPoint Address { get; }

    /// <summary>The packets sent back for a query, in order; none is silence.</summary>
    public Func<byte[], IEnumerable<byte[]>> ByPacket { get; set; } = _ => [];

    /// <summary>A packet sent before those from another port of the same address, as a forger would who saw the query; null sends none.</summary>
    public Func<byte[], byte[]?> FromAnotherPort { get; set; } = _ => null;

    /// <summary>The bytes sent back for a query over a stream, the length before them included.</summary>
    public Func<byte[], byte[]> ByStream { get; set; } = _ => [];

    /// <summary>Every query, as it came.</summary>
    public ConcurrentQueue<byte[]> Queries { get; } = new();

    /// <summary>The ports from which they came.</summary>
    public ConcurrentQueue<int> Ports { get; } = new();

    /// <summary>A message as a stream carries it.</summary>
    public static byte[] WithLength(byte[] message) => [(byte)(message.Length >> 8), (byte)message.Length, .. message];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _streams.Stop();
        _packets.Dispose();
        await _running;
        _stop.Dispose();
    }

    private async Task AnswerPacketsAsync()
    {
        using var forger = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        try
        {
            while (true)
            {
                var query = await _packets.ReceiveAsync(_stop.Token);
                Queries.Enqueue(query.Buffer);
                Ports.Enqueue(query.RemoteEndPoint.Port);
                if (FromAnotherPort(query.Buffer) is { } forged) await forger.SendAsync(forged, query.RemoteEndPoint, _stop.Token);
                foreach (var packet in ByPacket(query.Buffer)) await _packets.SendAsync(packet, query.RemoteEndPoint, _stop.Token);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task AnswerStreamsAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _streams.AcceptTcpClientAsync(_stop.Token);
                await using var stream = client.GetStream();
                var length = new byte[2];
                await stream.ReadExactlyAsync(length, _stop.Token);
                var query = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
                await stream.ReadExactlyAsync(query, _stop.Token);
                await stream.WriteAsync(ByStream(query), _stop.Token);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
        }
    }
}
