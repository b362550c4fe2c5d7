using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Testing;

namespace ResumeStudio.Web.Tests;

/// <summary>The real program in memory, with a folder of its own; settings override the shipped ones.</summary>
public sealed class StudioFactory(string environment = "Development", params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly string _root = Directory.CreateTempSubdirectory("studio-web-").FullName;

    /// <summary>Puts stand-ins for the outside world, such as a clock, in their place.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Passwords of tests need not withstand anybody, and each program makes an account.</summary>
    public bool HashesQuickly { get; init; } = true;

    /// <summary>A client that follows no redirect, so that a test sees each answer.</summary>
    public HttpClient NewClient() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost:5080") });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseContentRoot(Repository.Root);
        builder.UseSetting("Storage:Root", _root);
        MigratedDatabase.CopyTo(Path.Combine(_root, "studio.db"));
        // No browser for tests that need none; those that do name one in their settings.
        builder.UseSetting("Browser:Path", Path.Combine(_root, "no-chromium"));
        if (HashesQuickly) builder.ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1));
        builder.ConfigureTestServices(services => Replace?.Invoke(services));
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
    }
}
