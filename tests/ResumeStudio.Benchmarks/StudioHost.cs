using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResumeStudio.Testing;

namespace ResumeStudio.Benchmarks;

/// <summary>The real program with a folder of its own, on a real port of the loopback interface.</summary>
public sealed class StudioHost : WebApplicationFactory<ResumeStudio.Web.Shell.App>
{
    private readonly string _environment;
    private readonly string _root = Directory.CreateTempSubdirectory("studio-bench-").FullName;

    /// <summary>The program's clock, which a benchmark can move on.</summary>
    public AdjustableClock Clock { get; } = new();

    /// <param name="environment">What visitors see is measured as in production: in development each request looks for changed assets on the disk.</param>
    public StudioHost(string environment = "Development")
    {
        _environment = environment;
        UseKestrel(0);
        StartServer();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseStaticWebAssets();
        builder.UseContentRoot(Repository.Root);
        builder.UseDefaultServiceProvider(options => options.ValidateScopes = false); // as in production
        builder.UseSetting("Storage:Root", _root);
        builder.UseSetting("Sharing:VisitsPerMinute", "10000000"); // the load comes from one client
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
    }
}
