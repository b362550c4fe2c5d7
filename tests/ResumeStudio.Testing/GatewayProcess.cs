using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ResumeStudio.Testing;

/// <summary>The shipped gateway configuration in a real Caddy with a certificate authority of its own, on free ports.</summary>
public sealed class GatewayProcess : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("studio-gateway-").FullName;
    private readonly Process _process;

    private GatewayProcess(string studio)
    {
        var start = new ProcessStartInfo("caddy", ["run", "--config", Path.Combine(Repository.Root, "deploy", "Caddyfile"), "--adapter", "caddyfile"]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in new[] { ("STUDIO", studio), ("ISSUER", "internal"), ("HTTP_PORT", $"{FreePort()}"), ("HTTPS_PORT", $"{Port}"), ("XDG_DATA_HOME", _folder), ("XDG_CONFIG_HOME", _folder), ("HOME", _folder) })
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    public int Port { get; } = FreePort();

    /// <summary>The root of its own authority, which it writes when it starts.</summary>
    public string RootFile => Path.Combine(_folder, "caddy", "pki", "authorities", "local", "root.crt");

    /// <param name="studio">Where the program listens, such as <c>127.0.0.1:5080</c>.</param>
    public static async Task<GatewayProcess> StartAsync(string studio)
    {
        var gateway = new GatewayProcess(studio);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await gateway.ListensAsync())
            if (gateway._process.HasExited || !await tick.WaitForNextTickAsync())
                throw new InvalidOperationException("The gateway ended at once.");
        return gateway;
    }

    /// <summary>A client whose requests, whatever host they name, go to the gateway; it trusts the gateway's own authority.</summary>
    public HttpClient NewClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, _, _, _) => true },
        ConnectCallback = async (_, stop) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> ListensAsync()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
