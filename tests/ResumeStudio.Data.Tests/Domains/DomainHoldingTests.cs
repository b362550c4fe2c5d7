using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ResumeStudio.Core.Domains;
using ResumeStudio.Testing;

namespace ResumeStudio.Data.Tests.Domains;

public sealed class DomainHoldingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Diagnosis Proven = new(DomainCause.None, "") { IsProven = true, PointsHere = true, Entries = [new("example.com", "A", "192.0.2.10"), new("example.com", "CAA", "0 issue \"x\"")] };
    private TestDatabase _database = null!;

    [SetUp]
    public void Create() => _database = new TestDatabase();

    [TearDown]
    public async Task RemoveAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Many_may_claim_a_name_and_one_may_hold_it()
    {
        var (mara, jun) = (await ClaimAsync("mara", "example.com", true), await ClaimAsync("jun", "www.example.com", false));
        await VerifyAsync(mara);
        Assert.That(() => VerifyAsync(jun), Throws.InstanceOf<DbUpdateException>(), "The partner of a verified name is held too.");
        Assert.That((await ReadAsync(jun)).State, Is.EqualTo(DomainState.Pending));
    }

    [Test]
    public async Task Release_and_the_end_of_an_account_free_the_name()
    {
        var first = await ClaimAsync("mara", "example.com", true);
        await VerifyAsync(first);
        await using (var db = _database.CreateDbContext())
        {
            db.Remove(await db.Domains.SingleAsync(domain => domain.Id == first));
            await db.SaveChangesAsync();
        }

        var second = await ClaimAsync("jun", "example.com", true);
        await VerifyAsync(second);
        await using (var db = _database.CreateDbContext())
        {
            db.Remove(await db.Users.SingleAsync(user => user.UserName == "jun"));
            await db.SaveChangesAsync();
            Assert.That((await db.Domains.CountAsync(), await db.DomainHosts.CountAsync()), Is.EqualTo((0, 0)));
        }
    }

    [Test]
    public async Task Of_two_checks_at_the_same_time_one_is_written()
    {
        var id = await ClaimAsync("mara", "example.com", false);
        await using var slow = _database.CreateDbContext();
        var domain = await slow.Domains.Include(one => one.Held).SingleAsync(one => one.Id == id);
        await VerifyAsync(id);
        domain.Take(new(DomainCause.NoVerification, "Nothing there."), Now);
        Assert.That(() => slow.SaveChangesAsync(), Throws.TypeOf<DbUpdateConcurrencyException>());
    }

    [Test]
    public async Task Everything_comes_back_as_it_was_stored()
    {
        var id = await ClaimAsync("mara", "www.example.com", true);
        await VerifyAsync(id);
        var domain = await ReadAsync(id);
        Assert.That(domain.Entries, Is.EqualTo(Proven.Entries));
        Assert.That((domain.State, domain.VerifiedAt, domain.WithPartner, domain.RecordKind), Is.EqualTo((DomainState.Verified, (DateTimeOffset?)Now, true, DomainRecordKind.Address)));
        Assert.That(domain.Held.Select(host => host.Name), Is.EquivalentTo(new[] { "example.com", "www.example.com" }));
    }

    [Test]
    public async Task A_name_that_is_turned_off_is_free()
    {
        var id = await ClaimAsync("mara", "example.com", false);
        await VerifyAsync(id);
        await TakeAsync(id, new(DomainCause.NoVerification, "Gone."), Now);
        await TakeAsync(id, new(DomainCause.NoVerification, "Gone."), Now + CheckSchedule.Grace);
        Assert.That((await ReadAsync(id)).Held, Is.Empty);
        Assert.That(async () => await VerifyAsync(await ClaimAsync("jun", "example.com", false)), Throws.Nothing);
    }

    [Test]
    public async Task A_domain_verified_under_the_first_edition_of_the_database_works_on()
    {
        var id = await ClaimAsync("mara", "www.example.com", true);
        await VerifyAsync(id);
        await using (var db = _database.CreateDbContext())
        {
            await db.GetService<IMigrator>().MigrateAsync("Start");
            await db.Database.MigrateAsync();
        }

        var domain = await ReadAsync(id);
        Assert.That((domain.ProofName, domain.VerificationName, domain.MayHavePartner), Is.EqualTo(((string?)null, "_cvgen-verification.example.com", true)));
        Assert.That(domain.Held.Select(host => (host.PointsHere, host.Certificate.State, host.Certificate.Cause)), Is.All.EqualTo((true, CertificateState.None, CertificateCause.None)));
        await VerifyAsync(id);
        Assert.That((await ReadAsync(id)).Held.Single(host => host.Name == domain.Name).Certificate, Has.Property("State").EqualTo(CertificateState.Issuing).And.Property("NextCheckAt").EqualTo(Now));
    }

    private async Task<Guid> ClaimAsync(string person, string host, bool withPartner)
    {
        var owner = await _database.AddUserAsync(person);
        await using var db = _database.CreateDbContext();
        var domain = CustomDomain.Claim(owner, HostName.Parse(host), withPartner, DomainRecordKind.Address, Now);
        db.Add(domain);
        await db.SaveChangesAsync();
        return domain.Id;
    }

    private Task VerifyAsync(Guid id) => TakeAsync(id, Proven, Now);

    private async Task TakeAsync(Guid id, Diagnosis diagnosis, DateTimeOffset now)
    {
        await using var db = _database.CreateDbContext();
        (await db.Domains.Include(domain => domain.Held).SingleAsync(domain => domain.Id == id)).Take(diagnosis, now);
        await db.SaveChangesAsync();
    }

    private async Task<CustomDomain> ReadAsync(Guid id)
    {
        await using var db = _database.CreateDbContext();
        return await db.Domains.AsNoTracking().Include(domain => domain.Held).SingleAsync(domain => domain.Id == id);
    }
}
