using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ResumeStudio.Testing.Dns;

/// <summary>A real name server (Knot DNS) on a free port of the loopback interface, with the zones of a test.</summary>
public sealed class NameServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(20);
    private readonly string _folder = Directory.CreateTempSubdirectory("studio-dns-").FullName;
    private Process? _process;

    public IPEndPoint Address { get; } = new(IPAddress.Loopback, FreePort());

    /// <summary>Starts with zones; a zone named in <paramref name="broken"/> is configured without a file, so that the server answers SERVFAIL for it.</summary>
    public async Task StartAsync(IEnumerable<LocalZone> zones, params string[] broken)
    {
        var all = zones.ToList();
        foreach (var zone in all) await WriteAsync(zone);
        await File.WriteAllTextAsync(Configuration, Settings([.. all.Select(zone => zone.Name), .. broken]));
        _process = Start("/usr/sbin/knotd", "-c", Configuration);
        for (var began = TimeProvider.System.GetTimestamp(); !await ControlAsync("status"); await Task.Delay(Often))
            if (_process.HasExited || TimeProvider.System.GetElapsedTime(began) > Patience) throw new InvalidOperationException("The name server does not start.");
    }

    /// <summary>Serves the zone as it is now.</summary>
    public async Task ReloadAsync(LocalZone zone)
    {
        await WriteAsync(zone);
        if (!await ControlAsync("-b", "zone-reload", zone.Name)) throw new InvalidOperationException($"The zone {zone.Name} was refused:\n{zone.ToFile()}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Configuration => Path.Combine(_folder, "knot.conf");

    private Task WriteAsync(LocalZone zone) => File.WriteAllTextAsync(Path.Combine(_folder, zone.Name + ".zone"), zone.ToFile());

    private string Settings(IEnumerable<string> zones) => $"""
        server:
            rundir: "{_folder}"
            listen: 127.0.0.1@{Address.Port}
            udp-workers: 1
            tcp-workers: 1
            background-workers: 1
        database:
            storage: "{_folder}"
        template:
          - id: default
            storage: "{_folder}"
            file: "%s.zone"
            zonefile-load: whole
            zonefile-sync: -1
            journal-content: none
        zone:
        {string.Concat(zones.Select(zone => $"  - domain: {zone}\n"))}
        """;

    private async Task<bool> ControlAsync(params string[] words)
    {
        using var control = Start("/usr/sbin/knotc", ["-c", Configuration, .. words]);
        await control.WaitForExitAsync();
        return control.ExitCode == 0;
    }

    private static Process Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
