using ResumeStudio.Core.Domains;

namespace ResumeStudio.Core.Tests.Domains;

/// <summary>What the examination says beyond the causes that the tests with a name server produce.</summary>
public sealed class DomainDoctorTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DomainTarget Target = new("pages.studio.example.com", ["192.0.2.10", "2001:db8::10"]);
    private static readonly DnsAnswer Nothing = new(DnsOutcome.NoRecord);

    [TestCase(new string[0], false)]
    [TestCase(new[] { "0 issue letsencrypt.org" }, false)]
    [TestCase(new[] { "0 issue LetsEncrypt.org; validationmethods=dns-01" }, false)]
    [TestCase(new[] { "0 issue other.example", "0 issue letsencrypt.org" }, false)]
    [TestCase(new[] { "0 issue other.example" }, true)]
    [TestCase(new[] { "0 issue ;" }, true)]
    [TestCase(new[] { "0 issuewild other.example" }, false)]
    [TestCase(new[] { "0 iodef mailto:mara@example.com" }, false)]
    [TestCase(new[] { "0 issue letsencrypt.org", "128 unheard-of x" }, true)]
    [TestCase(new[] { "nonsense" }, false)]
    public void Authorizations_are_read_as_the_standard_says(string[] records, bool forbidden) =>
        Assert.That(Examine(["192.0.2.10"], records: records).Cause, Is.EqualTo(forbidden ? DomainCause.CertificateForbidden : DomainCause.None));

    [TestCase("104.16.1.1", "Cloudflare")]
    [TestCase("2606:4700::1", "Cloudflare")]
    [TestCase("151.101.1.1", "Fastly")]
    public void Known_networks_are_named(string address, string network)
    {
        var diagnosis = Examine([address]);
        Assert.That((diagnosis.Cause, diagnosis.PointsHere), Is.EqualTo((DomainCause.Proxied, false)));
        Assert.That(diagnosis.Words, Does.Contain(network));
    }

    [Test]
    public void A_network_by_its_alias_is_named() =>
        Assert.That(Examine(["203.0.113.9"], ["d1.cloudfront.net"]).Words, Does.Contain("CloudFront"));

    [Test]
    public void Addresses_beside_ours_are_pointed_out()
    {
        var diagnosis = Examine(["192.0.2.10", "203.0.113.9"]);
        Assert.That(diagnosis.Cause, Is.EqualTo(DomainCause.PointsElsewhere));
        Assert.That(diagnosis.Words, Does.Contain("203.0.113.9").And.Contain("besides ours"));
    }

    [Test]
    public void A_flattened_alias_of_ours_is_ours() => Assert.That(Examine(["198.51.100.7"], ours: "198.51.100.7").PointsHere, Is.True);

    [TestCase("mara.example.com", DomainRecordKind.Cname, "CNAME pages.studio.example.com")]
    [TestCase("mara.example.com", DomainRecordKind.Address, "A 192.0.2.10, AAAA 2001:db8::10")]
    [TestCase("example.com", DomainRecordKind.Cname, "A 192.0.2.10, AAAA 2001:db8::10")]
    public void The_records_fit_the_place(string host, DomainRecordKind kind, string records) => Assert.That(Written(host, kind, Target), Is.EqualTo(records));

    [Test]
    public void Without_addresses_the_root_gets_what_some_providers_call_alias()
    {
        Assert.That(Written("example.com", DomainRecordKind.Address, Target with { Addresses = [] }), Is.EqualTo("ALIAS pages.studio.example.com"));
        Assert.That(Written("mara.example.com", DomainRecordKind.Cname, Target with { Name = null }), Is.EqualTo("A 192.0.2.10, AAAA 2001:db8::10"));
    }

    [TestCase("_cvgen-verification.mara.example.com", "_cvgen-verification.mara")]
    [TestCase("example.com", "@")]
    public void Forms_want_the_name_without_the_domain(string name, string shortName) => Assert.That(new DnsEntry(name, "TXT", "x").Short, Is.EqualTo(shortName));

    private static string Written(string host, DomainRecordKind kind, DomainTarget target) =>
        string.Join(", ", DomainEntries.Pointing(HostName.Parse(host), kind, target).Select(entry => $"{entry.Type} {entry.Value}"));

    private static Diagnosis Examine(string[] addresses, string[]? aliases = null, string[]? records = null, string ours = "192.0.2.10")
    {
        var domain = CustomDomain.Claim(Guid.CreateVersion7(), HostName.Parse("mara.example.com"), false, DomainRecordKind.Cname, Now);
        var authorizations = records is { Length: > 0 } ? new DnsAnswer(DnsOutcome.Found) { Values = records } : Nothing;
        var host = new HostFacts(domain.Host, new(DnsOutcome.Found) { Values = addresses, Aliases = aliases ?? [] }, Nothing, authorizations, domain.Name);
        var verification = new DnsAnswer(DnsOutcome.Found) { Values = ["something else", domain.VerificationText] };
        return DomainDoctor.Examine(domain, new(new(DnsOutcome.Found), verification, [host], [ours]), Target, Now);
    }
}
