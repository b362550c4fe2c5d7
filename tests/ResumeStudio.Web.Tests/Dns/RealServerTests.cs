using System.Net;
using System.Net.Sockets;
using ResumeStudio.Core.Domains;
using ResumeStudio.Testing.Dns;
using ResumeStudio.Web.Platform.Dns;

namespace ResumeStudio.Web.Tests.Dns;

/// <summary>Questions to a real name server.</summary>
public sealed class RealServerTests
{
    private static readonly string[] TwentyTexts = [.. Enumerable.Range(1, 20).Select(number => $"text {number} " + new string('x', 200))];
    private NameServer _server = null!;
    private DnsResolver _resolver = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var zone = new LocalZone("example.com").Add("example.com", "A", "192.0.2.1").Add("example.com", "AAAA", "2001:db8::1")
            .Add("www.example.com", "CNAME", "one.example.com").Add("one.example.com", "CNAME", "two.example.net")
            .Add("first.example.com", "CNAME", "second.example.com").Add("second.example.com", "CNAME", "first.example.com")
            .Add("self.example.com", "CNAME", "self.example.com").Add("nowhere.example.com", "CNAME", "gone.example.net")
            .Add("parts.example.com", "TXT", "\"cvgen-verify=\" \"abc\"").Add("example.com", "CAA", "0 issue \"letsencrypt.org\"")
            .Add("huge.example.com", "TXT", string.Join(' ', Enumerable.Repeat($"\"{new string('y', 250)}\"", 200)));
        foreach (var text in TwentyTexts) zone.Add("many.example.com", "TXT", $"\"{text}\"");
        for (var number = 0; number < 12; number++) zone.Add($"c{number}.example.com", "CNAME", $"c{number + 1}.example.com");
        _server = new NameServer();
        await _server.StartAsync([zone, new LocalZone("example.net").Add("two.example.net", "A", "192.0.2.2")], "broken.example");
        _resolver = Resolvers.For(_server.Address);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("example.com", DnsType.A, "192.0.2.1")]
    [TestCase("EXAMPLE.com", DnsType.AAAA, "2001:db8::1")]
    [TestCase("parts.example.com", DnsType.TXT, "cvgen-verify=abc")]
    [TestCase("example.com", DnsType.CAA, "0 issue letsencrypt.org")]
    [TestCase("example.com", DnsType.NS, "ns1.example.com")]
    [TestCase("www.example.com", DnsType.CNAME, "one.example.com")]
    [TestCase("example.com", DnsType.SOA, "600")]
    public async Task Each_type_is_read(string name, DnsType type, string value) =>
        Assert.That((await _resolver.AskAsync(name, type)).Values, Is.EqualTo(new[] { value }));

    [Test]
    public async Task Aliases_are_followed_into_other_zones()
    {
        var answer = await _resolver.AskAsync("www.example.com", DnsType.A);
        Assert.That(answer.Values, Is.EqualTo(new[] { "192.0.2.2" }));
        Assert.That(answer.Aliases, Is.EqualTo(new[] { "one.example.com", "two.example.net" }));
    }

    [TestCase("first.example.com")]
    [TestCase("self.example.com")]
    [TestCase("c0.example.com")]
    public async Task Circles_and_endless_chains_end(string name) =>
        Assert.That((await _resolver.AskAsync(name, DnsType.A)).Outcome, Is.EqualTo(DnsOutcome.AliasLoop));

    [Test]
    public async Task Twenty_texts_arrive() =>
        Assert.That((await _resolver.AskAsync("many.example.com", DnsType.TXT)).Values, Is.EquivalentTo(TwentyTexts));

    [Test]
    public async Task A_huge_text_arrives_by_stream() =>
        Assert.That((await _resolver.AskAsync("huge.example.com", DnsType.TXT)).Values.Single(), Has.Length.EqualTo(200 * 250));

    [TestCase("gone.example.com", DnsOutcome.NoName)]
    [TestCase("nowhere.example.com", DnsOutcome.NoName)]
    [TestCase("two.example.net", DnsOutcome.NoRecord)]
    [TestCase("www.broken.example", DnsOutcome.ServerFailure)]
    [TestCase("www.example.org", DnsOutcome.ServerFailure)]
    public async Task What_is_not_there_has_a_reason(string name, DnsOutcome outcome) =>
        Assert.That((await _resolver.AskAsync(name, DnsType.TXT)).Outcome, Is.EqualTo(outcome));

    [Test]
    public async Task Nothing_says_for_how_long()
    {
        var answer = await _resolver.AskAsync("gone.example.com", DnsType.A);
        Assert.That((answer.NegativeFor, answer.IsRemembered), Is.EqualTo((TimeSpan.FromSeconds(LocalZone.NegativeSeconds), false)));
    }

    [Test]
    public async Task A_silent_server_is_passed_over()
    {
        using var silent = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var answer = await Resolvers.For((IPEndPoint)silent.Client.LocalEndPoint!, _server.Address).AskAsync("example.com", DnsType.A);
        Assert.That(answer.Outcome, Is.EqualTo(DnsOutcome.Found));
    }
}
