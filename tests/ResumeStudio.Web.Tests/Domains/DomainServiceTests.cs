using ResumeStudio.Core.Common;
using ResumeStudio.Core.Domains;
using ResumeStudio.Data;

namespace ResumeStudio.Web.Tests.Domains;

public sealed class DomainServiceTests
{
    private DomainDesk _desk = null!;
    private Guid _mara;
    private Guid _other;

    [OneTimeSetUp]
    public Task StartAsync() => (_desk = new DomainDesk()).StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _desk.DisposeAsync();

    [SetUp]
    public async Task AddPeopleAsync() => (_mara, _other) = (await _desk.NewPersonAsync(), await _desk.NewPersonAsync());

    [Test]
    public void The_name_that_domains_point_at_is_nobodys() =>
        Assert.That(() => AddAsync(_mara, _desk.Domains.Target.Name!), Throws.TypeOf<RuleViolation>().With.Message.Contains("is where domains point"));

    [Test]
    public async Task A_claim_cannot_squat()
    {
        await AddAsync(_other, "squat.example.com");
        var id = await WorkingAsync(_mara, "squat.example.com");
        Assert.That((await _desk.ReadAsync(id)).State, Is.EqualTo(DomainState.Verified));
    }

    [Test]
    public async Task A_verified_name_is_not_given_twice_but_is_free_once_the_old_record_has_been_gone_for_the_grace()
    {
        var old = await WorkingAsync(_mara, "moved.example.com");
        var id = await AddAsync(_other, "moved.example.com");
        await _desk.PasteAsync([DomainEntries.Verification(await _desk.ReadAsync(id))]);
        Assert.That((await _desk.CheckAsync(_other, id)).Cause, Is.EqualTo(DomainCause.HeldByAnother));
        await _desk.Checks.RunAsync();
        Assert.That((await _desk.ReadAsync(old)).MissingSince, Is.Not.Null, "The holder was looked at without waiting for its day.");
        _desk.Clock.Advance(CheckSchedule.Grace);
        await _desk.Checks.RunAsync();
        _desk.Clock.Advance(TimeSpan.FromHours(1));
        await _desk.Checks.RunAsync();
        Assert.That(((await _desk.ReadAsync(old)).State, (await _desk.ReadAsync(id)).State), Is.EqualTo((DomainState.Failed, DomainState.Verified)));
    }

    [Test]
    public async Task The_owner_hears_of_the_beginning_and_the_end_of_the_grace()
    {
        var id = await WorkingAsync(_mara, "grace.example.com");
        var domain = await _desk.ReadAsync(id);
        await _desk.ServeAsync(_desk.ZoneOf(domain.Name).Remove(domain.VerificationName, "TXT"));
        await _desk.Checks.RunAsync();
        Assert.That((await _desk.ReadAsync(id)).MissingSince, Is.Null, "It is not due before a day has passed.");
        _desk.Clock.Advance(TimeSpan.FromDays(1));
        await _desk.Checks.RunAsync();
        Assert.That((await _desk.ReadAsync(id)).IsServed, Is.True);
        _desk.Clock.Advance(CheckSchedule.Grace);
        await _desk.Checks.RunAsync();
        Assert.That((await _desk.ReadAsync(id)).IsServed, Is.False);
        Assert.That(await _desk.MailsAsync(_mara), Is.EqualTo(new[] { "grace.example.com is verified", "The record of grace.example.com is missing", "grace.example.com is turned off" }));
    }

    [Test]
    public async Task Release_ends_the_token_and_frees_the_name()
    {
        var id = await WorkingAsync(_mara, "free.example.com");
        var token = (await _desk.ReadAsync(id)).Token;
        await _desk.Domains.ReleaseAsync(_mara, id);
        Assert.That(await _desk.Domains.ListAsync(_mara), Is.Empty);
        var again = await AddAsync(_mara, "free.example.com");
        Assert.That((await _desk.ReadAsync(again)).Token, Is.Not.EqualTo(token));
        Assert.That((await _desk.CheckAsync(_mara, again)).Cause, Is.EqualTo(DomainCause.WrongVerification), "The old record proves nothing.");
        Assert.That(await WorkingAsync(_other, "free.example.com"), Is.Not.EqualTo(again));
    }

    [Test]
    public async Task A_foreign_domain_is_not_there()
    {
        var id = await AddAsync(_mara, "mine.example.com");
        Assert.That(() => _desk.Domains.CheckNowAsync(_other, id), Throws.TypeOf<NotFoundException>());
        Assert.That(() => _desk.Domains.ReleaseAsync(_other, id), Throws.TypeOf<NotFoundException>());
        Assert.That(await _desk.Domains.ListAsync(_other), Is.Empty);
    }

    [Test]
    public async Task Www_root_and_kind_of_record_change_without_a_new_claim_and_instructions_and_doctor_follow()
    {
        var id = await _desk.Domains.AddAsync(_mara, "www.change.org", withPartner: false, DomainRecordKind.Cname);
        await _desk.PasteAsync(DomainEntries.For(await _desk.ReadAsync(id), _desk.Domains.Target));
        var (before, root) = (await _desk.CheckAsync(_mara, id), HostName.Parse("change.org"));
        Assert.That(before.IsServed, Is.True, before.Finding);
        await _desk.Domains.ArrangeAsync(_mara, id, new(before.Host, true, DomainRecordKind.Address));
        var domain = await _desk.ReadAsync(id);
        Assert.That((domain.State, domain.Cause, domain.IsServed, domain.Token), Is.EqualTo((DomainState.Verified, DomainCause.NotPointing, true, before.Token)), domain.Finding);
        Assert.That(domain.Entries, Is.EqualTo(new[] { new DnsEntry("change.org", "A", DomainDesk.Address) }), "Only the new name lacks something.");
        await _desk.PasteAsync(domain.Entries);
        await _desk.Domains.ArrangeAsync(_mara, id, new(root, true, DomainRecordKind.Address));
        domain = await _desk.ReadAsync(id);
        Assert.That((domain.Name, domain.Cause, domain.IsServed, domain.Held.Count(host => host.PointsHere)), Is.EqualTo(("change.org", DomainCause.None, true, 2)), domain.Finding);
        Assert.That(DomainEntries.For(domain, _desk.Domains.Target).Select(entry => entry.Type), Is.EqualTo(new[] { "TXT", "A", "A" }));
    }

    [Test]
    public async Task A_name_that_somebody_else_holds_or_that_is_another_claim_cannot_be_taken_by_arranging()
    {
        var id = await _desk.Domains.AddAsync(_mara, "www.both.org", withPartner: false, DomainRecordKind.Cname);
        var theirs = await _desk.Domains.AddAsync(_other, "both.org", withPartner: false, DomainRecordKind.Cname);
        foreach (var one in new[] { await _desk.ReadAsync(id), await _desk.ReadAsync(theirs) })
        {
            await _desk.PasteAsync(DomainEntries.For(one, _desk.Domains.Target));
            Assert.That((await _desk.CheckAsync(one.OwnerId, one.Id)).State, Is.EqualTo(DomainState.Verified));
        }

        var www = (await _desk.ReadAsync(id)).Host;
        Assert.That(() => _desk.Domains.ArrangeAsync(_mara, id, new(www, true, DomainRecordKind.Cname)), Throws.TypeOf<RuleViolation>().With.Message.Contains("holds"));
        Assert.That(() => _desk.Domains.ArrangeAsync(_other, id, new(www, false, DomainRecordKind.Cname)), Throws.TypeOf<NotFoundException>());
        await _desk.Domains.ReleaseAsync(_other, theirs);
        await _desk.Domains.AddAsync(_mara, "both.org", withPartner: false, DomainRecordKind.Cname);
        Assert.That(() => _desk.Domains.ArrangeAsync(_mara, id, new(www.Partner!, false, DomainRecordKind.Cname)), Throws.TypeOf<RuleViolation>().With.Message.Contains("already among"));
    }

    [Test]
    public async Task There_are_limits()
    {
        for (var number = 0; number < CustomDomain.PerPerson; number++) await AddAsync(_mara, $"n{number}.example.com");
        Assert.That(() => AddAsync(_mara, "more.example.com"), Throws.TypeOf<RuleViolation>().With.Message.Contains("Release one"));
        Assert.That(() => AddAsync(_mara, "N0.example.com"), Throws.TypeOf<RuleViolation>().With.Message.Contains("already"));
        Assert.That(() => AddAsync(_other, "mara.studio.example.net"), Throws.TypeOf<RuleViolation>().With.Message.Contains("ours"));
        Assert.That(async () => { for (var turn = 0; turn < 40; turn++) await AddAsync(_mara, "localhost"); }, Throws.TypeOf<RuleViolation>());
    }

    private Task<Guid> AddAsync(Guid owner, string host) => _desk.Domains.AddAsync(owner, host, withPartner: false, DomainRecordKind.Cname);

    private async Task<Guid> WorkingAsync(Guid owner, string host)
    {
        var id = await AddAsync(owner, host);
        await _desk.PasteAsync(DomainEntries.For(await _desk.ReadAsync(id), _desk.Domains.Target));
        Assert.That((await _desk.CheckAsync(owner, id)).IsServed, Is.True);
        return id;
    }
}
