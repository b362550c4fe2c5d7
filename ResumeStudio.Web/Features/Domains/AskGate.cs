using System.Net;
using System.Security.Cryptography;
using System.Text;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Tells the gateway from everybody else who may ask for certificates.</summary>
public sealed class AskGate(IConfiguration configuration)
{
    private readonly byte[]? _secret = configuration.Text("Gateway:Secret") is { } secret ? Encoding.UTF8.GetBytes(secret) : null;

    /// <summary>Whether the question comes from the gateway: from this machine itself and not handed on, or with the secret.</summary>
    public bool IsFromGateway(HttpContext context, string? secret)
    {
        if (secret is not null) return _secret is not null && CryptographicOperations.FixedTimeEquals(_secret, Encoding.UTF8.GetBytes(secret));
        var isForwarded = context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase) || name is "Forwarded" or "Via");
        return !isForwarded && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from);
    }
}
