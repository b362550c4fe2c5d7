using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using ResumeStudio.Core.Domains;
using ResumeStudio.Testing.Tls;
using ResumeStudio.Web.Features.Domains;

namespace ResumeStudio.Web.Tests.Domains;

/// <summary>What our handshake makes of a gateway that answers wrongly or not at all.</summary>
public sealed class GatewayHandshakeTests
{
    private static readonly HostName Host = HostName.Parse("mara.example.com");
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly string _root = Path.GetTempFileName();
    private TestAuthority _authority = null!;
    private HostileTlsServer _server = null!;

    [SetUp]
    public async Task StartAsync()
    {
        (_authority, _server) = (new TestAuthority("Harbour Trust"), new HostileTlsServer());
        await File.WriteAllTextAsync(_root, _authority.ToPem());
    }

    [TearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        _authority.Dispose();
        File.Delete(_root);
    }

    [Test]
    public async Task A_good_certificate_is_active()
    {
        _server.Certificate = _authority.Issue(Host.Ascii, Now.AddDays(-1), Now.AddDays(89));
        var diagnosis = await ExamineAsync();
        Assert.That((diagnosis.Cause, diagnosis.Certificate?.Issuer, _server.Asked), Is.EqualTo((CertificateCause.None, "Harbour Trust", Host.Ascii)), diagnosis.Words);
        Assert.That(diagnosis.Certificate!.Until, Is.EqualTo(Now.AddDays(89)).Within(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task Another_name_is_named()
    {
        _server.Certificate = _authority.Issue("other.example.com", Now.AddDays(-1), Now.AddDays(89));
        await AssertAsync(CertificateCause.WrongName, "“other.example.com”");
    }

    [Test]
    public async Task An_expired_one_and_one_of_tomorrow_are_out_of_date()
    {
        _server.Certificate = _authority.Issue(Host.Ascii, Now.AddDays(-90), Now.AddMinutes(-1));
        await AssertAsync(CertificateCause.OutOfDate, "expired on");
        _server.Certificate = _authority.Issue(Host.Ascii, Now.AddDays(1), Now.AddDays(2));
        await AssertAsync(CertificateCause.OutOfDate, "not valid before");
    }

    [Test]
    public async Task An_unknown_authority_is_named()
    {
        using var unknown = new TestAuthority("Nobody's Trust");
        _server.Certificate = unknown.Issue(Host.Ascii, Now.AddDays(-1), Now.AddDays(89));
        await AssertAsync(CertificateCause.Untrusted, "Nobody's Trust");
    }

    [Test]
    public async Task Without_the_configured_root_its_authority_is_as_unknown_to_us_as_to_a_browser()
    {
        _server.Certificate = _authority.Issue(Host.Ascii, Now.AddDays(-1), Now.AddDays(89));
        File.Delete(_root);
        await AssertAsync(CertificateCause.Untrusted, "Harbour Trust");
    }

    [Test]
    public async Task A_connection_that_is_closed_means_that_there_is_none()
    {
        _server.Bytes = [];
        await AssertAsync(CertificateCause.NotIssued, "not issued");
        _server.Bytes = [21, 3, 3, 0, 2, 2, 80]; // the alert "internal error"
        await AssertAsync(CertificateCause.NotIssued, "not issued");
    }

    [Test]
    public async Task Other_bytes_are_not_tls()
    {
        _server.Bytes = "HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray();
        await AssertAsync(CertificateCause.NotTls, "does not speak TLS");
    }

    [Test]
    public async Task Bytes_at_random_are_an_answer_and_no_exception()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var bytes = new byte[random.Next(6, 400)];
            random.NextBytes(bytes);
            // Half of them begin like a record of TLS; one that says it goes on for longer is waited for.
            if (round % 2 == 0) (bytes[0], bytes[1], bytes[2], bytes[3]) = (22, 3, 3, 0);
            _server.Bytes = bytes;
            Assert.That((await Handshake(_server.Address, TimeSpan.FromMilliseconds(100)).RunAsync(Host)).Outcome, Is.Not.EqualTo(HandshakeOutcome.Completed), $"seed {seed}, round {round}");
        }
    }

    [Test]
    public async Task Silence_is_given_up()
    {
        _server.Bytes = null;
        Assert.That((await Handshake(_server.Address, TimeSpan.FromMilliseconds(100)).RunAsync(Host)).Outcome, Is.EqualTo(HandshakeOutcome.Silence));
    }

    [Test]
    public async Task Nobody_there_is_not_the_persons_fault()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var free = listener.LocalEndpoint.ToString()!;
        listener.Stop();
        var facts = await Handshake(free).RunAsync(Host);
        Assert.That(CertificateDoctor.Examine(Host, facts, Now).Words, Does.Contain("ours to mend"));
    }

    private async Task AssertAsync(CertificateCause cause, string words)
    {
        var diagnosis = await ExamineAsync();
        Assert.That(diagnosis.Cause, Is.EqualTo(cause), diagnosis.Words);
        Assert.That(diagnosis.Words, Does.Contain(words));
    }

    private async Task<CertificateDiagnosis> ExamineAsync() => CertificateDoctor.Examine(Host, await Handshake(_server.Address).RunAsync(Host), Now);

    private GatewayHandshake Handshake(string address, TimeSpan? patience = null) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new("Gateway:TlsAddress", address), new("Gateway:TlsRoot", _root)]).Build()) { Patience = patience ?? TimeSpan.FromSeconds(30) };
}
