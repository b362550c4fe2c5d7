using ResumeStudio.Core.Common;
using ResumeStudio.Core.Domains;

namespace ResumeStudio.Core.Tests.Domains;

public sealed class CustomDomainTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Diagnosis Proven = new(DomainCause.None, "") { IsProven = true, PointsHere = true };
    private static readonly Diagnosis Both = Proven with { Here = ["example.com", "www.example.com"] };
    private static readonly Diagnosis Missing = new(DomainCause.NoVerification, "Nothing there.") { PointsHere = true };
    private static readonly Diagnosis Silence = new(DomainCause.NoReply, "Nobody answered.") { IsConclusive = false };

    [Test]
    public void An_unproven_claim_is_looked_for_every_five_minutes_for_a_day_hourly_for_a_week_and_then_given_up()
    {
        var domain = Claim("mara.example.com");
        var times = new List<DateTimeOffset>();
        while (domain.NextCheckAt is { } next)
        {
            times.Add(next);
            domain.Take(Missing, next);
        }

        var waits = times.Zip(times.Skip(1), (one, other) => other - one).ToList();
        Assert.That(waits.Take(288), Is.All.EqualTo(TimeSpan.FromMinutes(5)));
        Assert.That(waits.Skip(288), Is.All.EqualTo(TimeSpan.FromHours(1)));
        Assert.That((times[^1] - Start, domain.State), Is.EqualTo((TimeSpan.FromDays(7), DomainState.Failed)));
    }

    [Test]
    public void What_was_given_up_is_looked_for_again_at_the_persons_wish()
    {
        var domain = Claim("mara.example.com");
        domain.Take(Missing, Start.AddDays(8));
        Assert.That(domain.State, Is.EqualTo(DomainState.Failed));
        domain.CheckNow(Start.AddDays(9));
        domain.Take(Missing, Start.AddDays(9));
        Assert.That((domain.State, domain.NextCheckAt), Is.EqualTo((DomainState.Pending, (DateTimeOffset?)Start.AddDays(9).AddMinutes(5))));
    }

    [Test]
    public void A_verified_domain_holds_its_names_and_is_looked_at_daily()
    {
        var domain = Claim("example.com", withPartner: true);
        Assert.That(domain.Held, Is.Empty, "A claim holds nothing.");
        Assert.That(domain.Take(Proven, Start.AddHours(1)), Is.EqualTo(DomainNews.Verified));
        Assert.That(domain.Held.Select(host => host.Name), Is.EqualTo(new[] { "example.com", "www.example.com" }));
        Assert.That((domain.IsServed, domain.NextCheckAt), Is.EqualTo((true, (DateTimeOffset?)Start.AddHours(25))));
        Assert.That(domain.Take(Proven, Start.AddHours(25)), Is.EqualTo(DomainNews.None));
    }

    [Test]
    public void A_verified_domain_that_leads_nowhere_yet_is_looked_at_often()
    {
        var domain = Claim("mara.example.com");
        domain.Take(new(DomainCause.NotPointing, "Nowhere.") { IsProven = true }, Start.AddHours(1));
        Assert.That((domain.IsServed, domain.NextCheckAt), Is.EqualTo((false, (DateTimeOffset?)Start.AddMinutes(65))));
    }

    [Test]
    public void A_missing_record_has_a_grace_and_then_turns_the_domain_off()
    {
        var domain = Claim("mara.example.com");
        domain.Take(Proven, Start);
        Assert.That(domain.Take(Missing, Start.AddDays(1)), Is.EqualTo(DomainNews.RecordGone));
        Assert.That((domain.IsServed, domain.NextCheckAt), Is.EqualTo((true, (DateTimeOffset?)Start.AddDays(1).AddHours(1))));
        Assert.That(domain.Take(Missing, Start.AddDays(4).AddSeconds(-1)), Is.EqualTo(DomainNews.None));
        Assert.That(domain.IsServed, Is.True);
        Assert.That(domain.Take(Missing, Start.AddDays(4)), Is.EqualTo(DomainNews.TurnedOff));
        Assert.That((domain.IsServed, domain.State, domain.Held.Count, domain.NextCheckAt), Is.EqualTo((false, DomainState.Failed, 0, (DateTimeOffset?)null)));
    }

    [Test]
    public void A_record_that_comes_back_ends_the_grace()
    {
        var domain = Claim("mara.example.com");
        domain.Take(Proven, Start);
        domain.Take(Missing, Start.AddDays(1));
        domain.Take(Proven, Start.AddDays(2));
        Assert.That((domain.MissingSince, domain.Held.Count), Is.EqualTo(((DateTimeOffset?)null, 1)));
        domain.Take(Missing, Start.AddDays(9));
        Assert.That(domain.OffAt, Is.EqualTo(Start.AddDays(12)));
    }

    [Test]
    public void Silent_name_servers_turn_nothing_off()
    {
        var domain = Claim("mara.example.com");
        domain.Take(Proven, Start);
        for (var day = 1; day < 10; day++) Assert.That(domain.Take(Silence, Start.AddDays(day)), Is.EqualTo(DomainNews.None));
        Assert.That(domain.IsServed, Is.True);
    }

    [TestCase("example.com", true, "_cvgen-verification.example.com")]
    [TestCase("www.example.com", true, "_cvgen-verification.example.com")]
    [TestCase("www.example.com", false, "_cvgen-verification.example.com")]
    [TestCase("mara.example.com", true, "_cvgen-verification.mara.example.com")]
    public void Who_wants_the_root_proves_the_root(string host, bool withPartner, string name) =>
        Assert.That(Claim(host, withPartner).VerificationName, Is.EqualTo(name));

    [Test]
    public void Www_and_root_change_places_and_kinds_of_record_without_a_new_proof()
    {
        var domain = Claim("www.example.com", withPartner: true);
        domain.Take(Both, Start);
        var (name, token) = (domain.VerificationName, domain.Token);
        domain.Arrange(HostName.Parse("example.com"), withPartner: true, DomainRecordKind.Address, Start.AddDays(2));
        Assert.That((domain.Name, domain.IsServed, domain.VerificationName, domain.Token), Is.EqualTo(("example.com", true, name, token)));
        Assert.That(domain.NextCheckAt, Is.EqualTo(Start.AddDays(2)), "It is looked at anew.");
        domain.Arrange(HostName.Parse("example.com"), withPartner: false, DomainRecordKind.Address, Start.AddDays(2));
        Assert.That(domain.Held.Select(host => host.Name), Is.EqualTo(new[] { "example.com" }));
        domain.Arrange(HostName.Parse("www.example.com"), withPartner: false, DomainRecordKind.Cname, Start.AddDays(2));
        Assert.That((domain.Held.Single().Name, domain.State, domain.IsServed, domain.VerificationName), Is.EqualTo(("www.example.com", DomainState.Verified, false, name)), "Where it points is not known yet.");
    }

    [Test]
    public void A_name_that_was_not_looked_at_does_not_lead_here()
    {
        var domain = Claim("example.com", withPartner: true);
        domain.Take(Proven with { Here = ["example.com"] }, Start);
        Assert.That(domain.Held.Select(host => (host.Name, host.PointsHere)), Is.EqualTo(new[] { ("example.com", true), ("www.example.com", false) }));
        domain.Take(Silence, Start.AddDays(1));
        Assert.That(domain.Held[0].PointsHere, Is.True, "Silence says nothing.");
        domain.Arrange(HostName.Parse("www.example.com"), withPartner: true, DomainRecordKind.Cname, Start.AddDays(2));
        Assert.That(domain.IsServed, Is.False);
    }

    [Test]
    public void Another_domain_and_name_servers_cannot_be_arranged()
    {
        var domain = Claim("mara.example.com");
        Assert.That(() => domain.Arrange(HostName.Parse("example.com"), false, DomainRecordKind.Cname, Start), Throws.TypeOf<RuleViolation>().With.Message.Contains("claim of its own"));
        Assert.That(() => domain.Arrange(domain.Host, false, DomainRecordKind.NameServers, Start), Throws.TypeOf<RuleViolation>().With.Message.Contains("e-mail"));
        Assert.That(() => domain.Arrange(domain.Host, true, DomainRecordKind.Cname, Start), Throws.TypeOf<RuleViolation>());
    }

    [Test]
    public void Each_claim_has_a_token_of_its_own()
    {
        var owner = Guid.CreateVersion7();
        var tokens = Enumerable.Range(0, 50).Select(_ => CustomDomain.Claim(owner, HostName.Parse("mara.example.com"), false, DomainRecordKind.Cname, Start).Token).ToList();
        Assert.That(tokens, Is.Unique.And.All.Length.EqualTo(CustomDomain.TokenLength));
    }

    [Test]
    public void Name_servers_and_names_without_room_for_the_record_are_refused()
    {
        Assert.That(() => CustomDomain.Claim(Guid.Empty, HostName.Parse("example.com"), false, DomainRecordKind.NameServers, Start), Throws.TypeOf<RuleViolation>().With.Message.Contains("e-mail"));
        var part = new string('a', 60);
        Assert.That(() => Claim($"{part}.{part}.{part}.{part}.com"), Throws.TypeOf<RuleViolation>().With.Message.Contains("too long"));
    }

    private static CustomDomain Claim(string host, bool withPartner = false) => CustomDomain.Claim(Guid.CreateVersion7(), HostName.Parse(host), withPartner, DomainRecordKind.Cname, Start);
}
