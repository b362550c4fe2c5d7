using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace ResumeStudio.Testing.Tls;

/// <summary>Answers on a port of the loopback interface as no gateway should: with any certificate, with any bytes, by closing, or not at all.</summary>
public sealed class HostileTlsServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _running;

    public HostileTlsServer()
    {
        _listener.Start();
        _running = ServeAsync();
    }

    public string Address => _listener.LocalEndpoint.ToString()!;

    /// <summary>The certificate shown for every name, or null for one of the other answers.</summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>The bytes sent without a certificate; none closes the connection, null is silence.</summary>
    public byte[]? Bytes { get; set; } = [];

    /// <summary>The name that was last asked for.</summary>
    public string? Asked { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running;
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await AnswerAsync(client);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            var stream = client.GetStream();
            await using var tls = new SslStream(stream);
            if (Certificate is not null) await tls.AuthenticateAsServerAsync((_, hello, _, _) => ValueTask.FromResult(Chosen(hello.ServerName)), null, _stop.Token);
            else if (Bytes is { Length: > 0 }) await stream.WriteAsync(Bytes, _stop.Token);
            // Until the other side has had enough.
            if (Certificate is not null || Bytes is not { Length: 0 }) await stream.CopyToAsync(Stream.Null, _stop.Token);
        }
        catch (Exception end) when (end is IOException or AuthenticationException or InvalidOperationException && !_stop.IsCancellationRequested)
        {
        }
    }

    private SslServerAuthenticationOptions Chosen(string name)
    {
        Asked = name;
        return new() { ServerCertificate = Certificate };
    }
}
