using ResumeStudio.Core.Domains;

namespace ResumeStudio.Web.Tests.Domains;

/// <summary>A real name server produces each cause; pasting what the page shows then makes the domain work.</summary>
public sealed class DomainCauseTests
{
    private const string Wrong = "203.0.113.9";
    private DomainDesk _desk = null!;

    [OneTimeSetUp]
    public Task StartAsync() => (_desk = new DomainDesk()).StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _desk.DisposeAsync();

    [Test]
    public Task No_verification_record() => HealAsync("none.example.com", DomainCause.NoVerification, "no TXT record", (_, _) => { });

    [Test]
    public Task Another_text() => HealAsync("text.example.com", DomainCause.WrongVerification, "old-value", (_, domain) => _desk.ZoneOf(domain.Name).Add(domain.VerificationName, "TXT", "cvgen-verify=old-value"));

    [Test]
    public Task Nothing_registered() => HealAsync("example.org", DomainCause.NoSuchDomain, "does not exist", (_, _) => { });

    [Test]
    public Task No_pointer() => HealAsync("nowhere.example.com", DomainCause.NotPointing, "leads nowhere", Verified);

    [Test]
    public Task Another_server() => HealAsync("else.example.com", DomainCause.PointsElsewhere, Wrong, (desk, domain) =>
    {
        Verified(desk, domain);
        desk.ZoneOf(domain.Name).Add(domain.Name, "A", Wrong);
    });

    [Test]
    public Task A_proxy() => HealAsync("proxied.example.com", DomainCause.Proxied, "Cloudflare", (desk, domain) =>
    {
        Verified(desk, domain);
        desk.ZoneOf(domain.Name).Add(domain.Name, "A", "104.16.132.229");
    });

    [Test]
    public Task An_alias_at_the_root() => HealAsync("apex.org", DomainCause.ApexAlias, "root of the domain", (desk, domain) =>
    {
        Verified(desk, domain);
        desk.ZoneOf(domain.Name).Add(domain.Name, "CNAME", DomainDesk.Target);
    });

    [Test]
    public Task Aliases_in_a_circle() => HealAsync("circle.example.com", DomainCause.AliasLoop, "circle", (desk, domain) =>
    {
        Verified(desk, domain);
        desk.ZoneOf(domain.Name).Add(domain.Name, "CNAME", "back.circle.example.com").Add("back.circle.example.com", "CNAME", domain.Name);
    });

    [Test]
    public Task Its_own_authorization_forbids() => HealAsync("own-caa.org", DomainCause.CertificateForbidden, "other.example.com", (desk, domain) =>
    {
        Pointing(desk, domain);
        desk.ZoneOf(domain.Name).Add(domain.Name, "CAA", "0 issue \"other.example.com\"");
    });

    [Test]
    public Task A_parent_s_authorization_forbids() => HealAsync("mara.parent-caa.org", DomainCause.CertificateForbidden, "parent-caa.org", (desk, domain) =>
    {
        Pointing(desk, domain);
        desk.ZoneOf(domain.Name).Add("parent-caa.org", "CAA", "0 issue \";\"");
    });

    [Test]
    public Task Failing_name_servers() => HealAsync("mara.broken.net", DomainCause.ServerFailure, "SERVFAIL", serve: false, (_, _) => { });

    [Test]
    public Task Wrong_signatures() => HealAsync("signed.example.com", DomainCause.SignatureFailure, "DNSSEC", (desk, _) => desk.Forwarder.DistrustOf = "signed.example.com", desk => desk.Forwarder.DistrustOf = null);

    [Test]
    public Task Silence() => HealAsync("silent.example.com", DomainCause.NoReply, "in time", (desk, _) => desk.Forwarder.SilentAbout = "silent.example.com", desk => desk.Forwarder.SilentAbout = null);

    [Test]
    public Task Garbled_answers() => HealAsync("garbled.example.com", DomainCause.Unreadable, "rules of DNS", (desk, _) => desk.Forwarder.GarbledAbout = "garbled.example.com", desk => desk.Forwarder.GarbledAbout = null);

    [Test]
    public Task Twenty_texts_and_none_of_them_ours() => HealAsync("many.example.com", DomainCause.WrongVerification, "and 17 more", Twenty);

    [Test]
    public Task Ours_among_twenty_others() => HealAsync("among.example.com", DomainCause.NotPointing, "leads nowhere", (desk, domain) =>
    {
        Twenty(desk, domain);
        Verified(desk, domain);
    });

    [Test]
    public Task A_remembered_nothing() => HealAsync("stale.example.com", DomainCause.StaleNegative, "at the latest", (desk, domain) =>
    {
        Pointing(desk, domain);
        desk.Forwarder.RememberedNothing = "stale.example.com";
    }, desk => desk.Forwarder.RememberedNothing = null);

    [Test]
    public async Task Root_and_www_need_a_pointer_each()
    {
        var owner = await _desk.NewPersonAsync();
        var id = await _desk.Domains.AddAsync(owner, "https://www.both.org/", withPartner: true, DomainRecordKind.Cname);
        await _desk.PasteAsync(DomainEntries.For(await _desk.ReadAsync(id), _desk.Domains.Target));
        var domain = await _desk.CheckAsync(owner, id);
        Assert.That((domain.Cause, domain.IsServed), Is.EqualTo((DomainCause.None, true)), domain.Finding);
        Assert.That(domain.Held.Select(host => host.Name), Is.EquivalentTo(new[] { "both.org", "www.both.org" }));
    }

    // A resolver cuts so many at the size of a packet, so they come by stream.
    private static void Twenty(DomainDesk desk, CustomDomain domain)
    {
        for (var number = 1; number <= 20; number++) desk.ZoneOf(domain.Name).Add(domain.VerificationName, "TXT", $"text {number} {new string('x', 200)}");
    }

    private static void Verified(DomainDesk desk, CustomDomain domain) => desk.ZoneOf(domain.Name).Add(domain.VerificationName, "TXT", domain.VerificationText);

    private static void Pointing(DomainDesk desk, CustomDomain domain)
    {
        Verified(desk, domain);
        desk.ZoneOf(domain.Name).Add(domain.Name, "A", DomainDesk.Address);
    }

    private Task HealAsync(string host, DomainCause cause, string words, Action<DomainDesk, CustomDomain> spoil, Action<DomainDesk>? after = null) => HealAsync(host, cause, words, serve: true, spoil, after);

    private async Task HealAsync(string host, DomainCause cause, string words, bool serve, Action<DomainDesk, CustomDomain> spoil, Action<DomainDesk>? after = null)
    {
        var owner = await _desk.NewPersonAsync();
        var id = await _desk.Domains.AddAsync(owner, host, withPartner: false, DomainRecordKind.Cname);
        var domain = await _desk.ReadAsync(id);
        spoil(_desk, domain);
        if (serve) await _desk.ServeAsync(_desk.ZoneOf(host));
        domain = await _desk.CheckAsync(owner, id);
        Assert.That(domain.Cause, Is.EqualTo(cause), domain.Finding);
        Assert.That(domain.Finding, Does.Contain(words));
        after?.Invoke(_desk);
        for (var step = 0; step < 3 && domain.Cause is not DomainCause.None; step++)
        {
            Assert.That(domain.Entries, Is.Not.Empty, "The person is told what to paste.");
            await _desk.PasteAsync(domain.Entries);
            domain = await _desk.CheckAsync(owner, id);
        }

        Assert.That((domain.Cause, domain.State, domain.IsServed), Is.EqualTo((DomainCause.None, DomainState.Verified, true)), domain.Finding);
    }
}
