using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace ResumeStudio.Web.Platform.Dns;

/// <summary>
/// Carries one question to one server and brings its answer: UDP first, TCP when the answer was cut.
/// The id is random, the source port is the system's random choice, and what does not fit the question is not an answer (RFC 5452).
/// </summary>
public sealed class DnsWire(TimeProvider clock)
{
    private const int Packet = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <exception cref="OperationCanceledException">The server did not answer in time, or <paramref name="stop"/> ended the wait.</exception>
    /// <exception cref="SocketException">The server cannot be reached.</exception>
    /// <exception cref="IOException">The server hung up.</exception>
    /// <exception cref="DnsFormatException">The answer is none.</exception>
    public async Task<DnsMessage> AskAsync(IPEndPoint server, DnsQuestion question, bool @unchecked, CancellationToken stop)
    {
        var id = (ushort)RandomNumberGenerator.GetInt32(ushort.MaxValue + 1);
        var query = DnsMessage.Write(id, question, @unchecked);
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, timeout.Token);
        var answer = await AskByPacketAsync(server, query, message => Fits(message, id, question), either.Token);
        if (!answer.IsTruncated) return answer;
        answer = await AskByStreamAsync(server, query, either.Token);
        return Fits(answer, id, question) && !answer.IsTruncated ? answer : throw new DnsFormatException("The answer is not for this question.");
    }

    private static async Task<DnsMessage> AskByPacketAsync(IPEndPoint server, byte[] query, Func<DnsMessage, bool> fits, CancellationToken stop)
    {
        // A connected socket takes packets of that server only.
        using var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        await socket.ConnectAsync(server, stop);
        await socket.SendAsync(query, stop);
        var buffer = new byte[Packet];
        while (true)
        {
            var length = await socket.ReceiveAsync(buffer, stop);
            // Another id may be a forger's, who cannot read ours: the server's own answer may still come.
            if (length < 2 || buffer[0] != query[0] || buffer[1] != query[1]) continue;
            var message = DnsMessage.Read(buffer.AsSpan(0, length));
            if (fits(message)) return message;
        }
    }

    private static async Task<DnsMessage> AskByStreamAsync(IPEndPoint server, byte[] query, CancellationToken stop)
    {
        using var client = new TcpClient(server.AddressFamily);
        await client.ConnectAsync(server, stop);
        await using var stream = client.GetStream();
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)query.Length);
        await stream.WriteAsync((byte[])[.. length, .. query], stop);
        await stream.ReadExactlyAsync(length, stop);
        var answer = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
        await stream.ReadExactlyAsync(answer, stop);
        return DnsMessage.Read(answer);
    }

    private static bool Fits(DnsMessage message, ushort id, DnsQuestion question) =>
        message.IsAnswer && message.Id == id && (message.Question == question || (message.Question is null && message.Code is not DnsCode.NoError and not DnsCode.NoSuchName));
}
