using System.Net.Sockets;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>A connection that remembers with what the other side began, which tells TLS from anything else.</summary>
internal sealed class WatchedStream(Socket socket) : NetworkStream(socket, ownsSocket: true)
{
    // The kinds of records that a TLS server begins with: an alert or a handshake (RFC 8446, 5.1).
    private static readonly byte[] Beginnings = [21, 22];
    private byte? _first;

    public bool IsForeign => _first is { } first && !Beginnings.Contains(first);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await base.ReadAsync(buffer, cancellationToken);
        if (count > 0) _first ??= buffer.Span[0];
        return count;
    }
}
