using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>nginx sending the same bytes from disk.</summary>
internal sealed class NginxServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Process _process;

    private NginxServer(string folder, Process process, int port) => (_folder, _process, Address) = (folder, process, $"http://127.0.0.1:{port}/page.html");

    public string Address { get; }

    public static async Task<NginxServer> StartAsync(byte[] page)
    {
        var folder = Directory.CreateTempSubdirectory("studio-nginx-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "page.html"), page);
        var port = FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            user root; worker_processes auto; daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log;
            events { worker_connections 512; }
            http { access_log off; sendfile on; keepalive_requests 1000000; types { text/html html; } default_type text/html;
              client_body_temp_path {{folder}}/a; proxy_temp_path {{folder}}/b; fastcgi_temp_path {{folder}}/c; uwsgi_temp_path {{folder}}/d; scgi_temp_path {{folder}}/e;
              server { listen 127.0.0.1:{{port}}; root {{folder}}; add_header Content-Encoding br; } }
            """);
        var server = new NginxServer(folder, Process.Start("nginx", ["-c", Path.Combine(folder, "nginx.conf"), "-p", folder]), port);
        await server.WaitAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!_process.HasExited && await tick.WaitForNextTickAsync())
        {
            try
            {
                using var answer = await client.GetAsync(Address);
                return;
            }
            catch (HttpRequestException)
            {
                // It is not listening yet.
                continue;
            }
        }

        throw new InvalidOperationException("nginx ended at once.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
