using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ResumeStudio.Core.Domains;
using ResumeStudio.Web.Platform.Configuration;

namespace ResumeStudio.Web.Features.Domains;

/// <summary>Comes to the gateway as a visitor of a name does, and says which certificate it shows. It asks for no page.</summary>
public sealed class GatewayHandshake(IConfiguration configuration)
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(5);

    private readonly DnsEndPoint? _gateway = configuration.Text("Gateway:TlsAddress") is { } address ? SettingRule.EndPointOf(address) : null;
    private readonly string? _root = configuration.Text("Gateway:TlsRoot");

    /// <summary>How long the handshake may take: the gateway has a new certificate made meanwhile.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the operator has said where the gateway is.</summary>
    public bool IsPossible => _gateway is not null;

    public async Task<HandshakeFacts> RunAsync(HostName host, CancellationToken stop = default)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (!await ConnectAsync(socket, stop)) return new(HandshakeOutcome.NoConnection);
        await using var stream = new WatchedStream(socket);
        using var patience = new CancellationTokenSource(Patience);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            return await ShakeAsync(stream, host, either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(HandshakeOutcome.Silence);
        }
        catch (Exception failure) when (failure is AuthenticationException or IOException or CryptographicException)
        {
            return new(stream.IsForeign ? HandshakeOutcome.NotTls : HandshakeOutcome.Refused);
        }
    }

    private async Task<bool> ConnectAsync(Socket socket, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(ConnectPatience);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            await socket.ConnectAsync(_gateway!, either.Token);
            return true;
        }
        catch (Exception failure) when (failure is SocketException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }

    private async Task<HandshakeFacts> ShakeAsync(WatchedStream stream, HostName host, CancellationToken stop)
    {
        SeenCertificate? seen = null;
        await using var tls = new SslStream(stream);
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = host.Ascii,
            CertificateChainPolicy = Policy(),
            // Nothing is sent over the connection; what is wrong is for the examination to say.
            RemoteCertificateValidationCallback = (_, certificate, _, errors) => (seen = certificate is X509Certificate2 shown ? Read(shown, errors) : null) is not null,
        }, stop);
        return new(HandshakeOutcome.Completed, seen);
    }

    private X509ChainPolicy Policy()
    {
        // Judged by the time at the end of the handshake: a new certificate is younger than its beginning.
        var policy = new X509ChainPolicy { RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true, VerificationTimeIgnored = true };
        if (_root is null || !File.Exists(_root)) return policy;
        using var known = new X509Store(StoreName.Root, StoreLocation.LocalMachine, OpenFlags.ReadOnly);
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(known.Certificates);
        policy.CustomTrustStore.ImportFromPemFile(_root);
        return policy;
    }

    private static SeenCertificate Read(X509Certificate2 shown, SslPolicyErrors errors)
    {
        var names = shown.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(names => names.EnumerateDnsNames()).Select(Plain).ToList();
        return new(names, !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch), Plain(IssuerOf(shown)), !errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors), shown.NotBefore, shown.NotAfter);
    }

    /// <summary>The organization, as people know it; the authority's own name where there is none.</summary>
    private static string IssuerOf(X509Certificate2 shown) =>
        shown.IssuerName.EnumerateRelativeDistinguishedNames().FirstOrDefault(part => !part.HasMultipleElements && part.GetSingleElementType().Value == "2.5.4.10")?.GetSingleElementValue()
        ?? shown.GetNameInfo(X509NameType.SimpleName, forIssuer: true);

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsControl(letter)));
}
