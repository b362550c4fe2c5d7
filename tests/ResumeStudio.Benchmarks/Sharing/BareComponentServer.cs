using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>The bare limit of a first view: Kestrel and one static Razor component whose values are in memory already; nothing is read, kept or compressed.</summary>
internal sealed class BareComponentServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BareComponentServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First() + "/page";

    public static async Task<BareComponentServer> StartAsync<TComponent>(string parameter, Func<object> value) where TComponent : IComponent
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorComponents();
        var app = builder.Build();
        app.MapGet("/page", () => new RazorComponentResult<TComponent>(new Dictionary<string, object?> { [parameter] = value() }));
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
