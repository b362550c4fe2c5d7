using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ResumeStudio.Testing;
using ResumeStudio.Web.Platform.Browser;

namespace ResumeStudio.Browser.Tests.Platform;

/// <summary>A pool with a Chromium of its own, for tests that break it.</summary>
internal static class Pools
{
    public static BrowserPool New(int pages = 2) => new(
        Options.Create(new BrowserOptions { Pages = pages }),
        new ChromiumLauncher(NullLogger<ChromiumLauncher>.Instance),
        new PageAssets(new WebRoot()),
        TimeProvider.System,
        NullLogger<BrowserPool>.Instance);

    private sealed class WebRoot : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = Path.Combine(Repository.Root, "wwwroot");

        public IFileProvider WebRootFileProvider { get; set; } = new PhysicalFileProvider(Path.Combine(Repository.Root, "wwwroot"));

        public string ApplicationName { get; set; } = "tests";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = Repository.Root;

        public string EnvironmentName { get; set; } = "Development";
    }
}
