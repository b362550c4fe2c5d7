using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace ResumeStudio.Testing;

/// <summary>A bad line to a server on this machine: every byte arrives late, in order; it can be cut and mended.</summary>
public sealed class SlowLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly List<TcpClient> _open = [];
    private readonly int _target;
    private readonly TimeSpan _delay;
    private readonly Task _accepting;
    private volatile bool _cut;

    /// <param name="target">The server's port on the loopback interface.</param>
    /// <param name="delay">How late a byte arrives, each way.</param>
    public SlowLine(int target, TimeSpan delay)
    {
        (_target, _delay) = (target, delay);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Drops every connection and takes no new one.</summary>
    public void Cut()
    {
        _cut = true;
        lock (_open)
        {
            foreach (var client in _open) client.Dispose();
            _open.Clear();
        }
    }

    public void Mend() => _cut = false;

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        Cut();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ended.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_ended.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_ended.Token);
            if (_cut) client.Dispose();
            else _ = JoinAsync(client);
        }
    }

    private async Task JoinAsync(TcpClient client)
    {
        using var server = new TcpClient();
        try
        {
            client.NoDelay = server.NoDelay = true;
            await server.ConnectAsync(IPAddress.Loopback, _target, _ended.Token);
            lock (_open) _open.AddRange([client, server]);
            await Task.WhenAny(CarryAsync(client.GetStream(), server.GetStream()), CarryAsync(server.GetStream(), client.GetStream()));
        }
        catch (Exception failure) when (failure is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // A cut line; both ends notice below.
        }
        finally
        {
            client.Dispose();
        }
    }

    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        var late = Channel.CreateUnbounded<(long Due, byte[] Bytes)>();
        var delivering = DeliverAsync(late.Reader, to);
        var buffer = new byte[16 * 1024];
        while (await from.ReadAsync(buffer, _ended.Token) is > 0 and var read)
            late.Writer.TryWrite((Environment.TickCount64 + (long)_delay.TotalMilliseconds, buffer[..read]));
        late.Writer.Complete();
        await delivering;
    }

    private async Task DeliverAsync(ChannelReader<(long Due, byte[] Bytes)> late, NetworkStream to)
    {
        await foreach (var (due, bytes) in late.ReadAllAsync(_ended.Token))
        {
            var wait = due - Environment.TickCount64;
            if (wait > 0) await Task.Delay((int)wait, _ended.Token);
            await to.WriteAsync(bytes, _ended.Token);
        }
    }
}
