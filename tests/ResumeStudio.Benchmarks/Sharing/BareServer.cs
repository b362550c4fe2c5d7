using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ResumeStudio.Benchmarks.Sharing;

/// <summary>The bare limit: Kestrel with the stock output cache in front of the same bytes, and nothing else.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private BareServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First() + "/page";

    public static async Task<BareServer> StartAsync(byte[] page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddOutputCache();
        var app = builder.Build();
        app.UseOutputCache();
        app.MapGet("/page", (HttpContext context) =>
        {
            context.Response.Headers.ContentEncoding = "br";
            return Results.Bytes(page, "text/html; charset=utf-8");
        }).CacheOutput();
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
