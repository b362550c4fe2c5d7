using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Data;

namespace ResumeStudio.Testing;

/// <summary>The real program in a process of its own; its folder and its port outlive it, so that it can be killed and started again.</summary>
/// <param name="settings">Further settings as on a command line: <c>--Key</c>, <c>value</c>.</param>
public sealed class StudioProcess(params string[] settings) : IDbContextFactory<StudioDbContext>, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(50);

    private readonly int _port = FreePort();
    private Process? _process;

    /// <summary>The folder that holds everything the program writes.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("studio-process-").FullName;

    public string Address => $"http://127.0.0.1:{_port}";

    /// <summary>Starts the program, always on the same folder and port, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [Program(), "--urls", Address, "--Storage:Root", Root, "--Logging:LogLevel:Default", "Warning", .. settings])
        {
            WorkingDirectory = Repository.Root,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        for (var began = TimeProvider.System.GetTimestamp(); !await AnswersAsync(client); await Task.Delay(Often))
            if (_process.HasExited || TimeProvider.System.GetElapsedTime(began) > Patience) throw new InvalidOperationException("The program does not start.");
    }

    /// <summary>Ends it like a crash: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Its database, read and written from outside.</summary>
    public StudioDbContext CreateDbContext() =>
        new SqliteStudioDbContext(new DbContextOptionsBuilder<SqliteStudioDbContext>().UseSqlite($"Data Source={Path.Combine(Root, "studio.db")};Pooling=False").Options);

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await KillAsync();
        Directory.Delete(Root, recursive: true);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("/login");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static string Program()
    {
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        return Path.Combine(Repository.Root, "ResumeStudio.Web/bin", configuration, "net10.0/ResumeStudio.Web.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
