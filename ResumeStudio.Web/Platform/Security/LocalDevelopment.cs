using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ResumeStudio.Web.Platform.Security;

/// <summary>
/// What exists only on a developer's own machine (the outbox, the demo login): in Development, with every listening address on
/// the loopback interface, for requests that come from there directly. A proxy, a tunnel or a foreign host name in front closes it.
/// </summary>
public sealed class LocalDevelopment(IHostEnvironment environment, IServer server)
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP", "X-Original-Host", "CF-Connecting-IP", "True-Client-IP"];

    /// <summary>The addresses, known once the server has started.</summary>
    public IReadOnlyCollection<string> Addresses => [.. server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []];

    public bool IsLocal => environment.IsDevelopment() && Addresses.Count > 0 && Addresses.All(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback);

    public bool Allows(HttpContext context) =>
        IsLocal && context.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote) && HasLoopbackHost(context.Request) && !IsForwarded(context.Request);

    private static bool HasLoopbackHost(HttpRequest request) => Uri.TryCreate($"http://{request.Host}", UriKind.Absolute, out var host) && host.IsLoopback;

    private static bool IsForwarded(HttpRequest request) =>
        request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || ProxyHeaders.Contains(name, StringComparer.OrdinalIgnoreCase));
}
