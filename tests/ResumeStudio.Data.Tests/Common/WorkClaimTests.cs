using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Common;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Data.Common;
using ResumeStudio.Testing;

namespace ResumeStudio.Data.Tests.Common;

public sealed class WorkClaimTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private TestDatabase _database = null!;

    [SetUp]
    public void Create() => _database = new TestDatabase();

    [TearDown]
    public async Task RemoveAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Of_many_workers_one_gets_the_row()
    {
        var id = await QueueAsync();
        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() => ClaimAsync(id, By($"worker {number}")))));
        Assert.That(claims.Count(claim => claim is not null), Is.EqualTo(1));
        Assert.That((await ReadAsync(id)).Attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task A_leased_row_is_taken_over_only_when_the_lease_has_run_out()
    {
        var id = await QueueAsync();
        await ClaimAsync(id, By("a"));
        Assert.That(await ClaimAsync(id, By("b", Now + Lease - TimeSpan.FromSeconds(1))), Is.Null);
        Assert.That((await ClaimAsync(id, By("b", Now + Lease)))?.Attempts, Is.EqualTo(2));
    }

    [Test]
    public async Task A_worker_that_lost_its_lease_cannot_write_an_outcome()
    {
        var id = await QueueAsync();
        await using var slow = _database.CreateDbContext();
        var row = await slow.ClaimAsync<PdfPrint>(id, By("a"));
        await ClaimAsync(id, By("b", Now + Lease));
        row!.Complete(Now + Lease);
        Assert.That(() => slow.SaveChangesAsync(), Throws.TypeOf<DbUpdateConcurrencyException>());
        Assert.That((await ReadAsync(id)).LeasedBy, Is.EqualTo("b"));
    }

    [Test]
    public async Task Where_one_process_owns_the_database_the_lease_of_a_dead_one_need_not_run_out()
    {
        var id = await QueueAsync();
        await ClaimAsync(id, By("the process before"));
        Assert.That(await ClaimAsync(id, By("this process") with { SoleProcess = true }), Is.Not.Null);
        Assert.That(await ClaimAsync(id, By("this process") with { SoleProcess = true }), Is.Null);
    }

    [Test]
    public async Task A_row_that_killed_every_worker_is_given_up()
    {
        var id = await QueueAsync();
        for (var attempt = 0; attempt <= QueuedWork.MaxAttempts; attempt++) await ClaimAsync(id, By("a", Now + attempt * Lease));
        Assert.That((await ReadAsync(id)).Status, Is.EqualTo(WorkStatus.Failed));
    }

    [Test]
    public async Task The_sweep_sees_what_is_due_and_nothing_else()
    {
        var (due, waiting, leased) = (await QueueAsync(), await QueueAsync(Now.AddSeconds(1)), await QueueAsync());
        await ClaimAsync(leased, By("a"));
        await using var db = _database.CreateDbContext();
        Assert.That(await db.PdfPrints.DueAt(Now).Select(row => row.Id).ToListAsync(), Is.EqualTo(new[] { due }));
        Assert.That(await db.PdfPrints.DueAt(Now + Lease).Select(row => row.Id).ToListAsync(), Is.EquivalentTo(new[] { due, waiting, leased }));
    }

    [Test]
    public async Task One_person_s_key_is_one_row()
    {
        var owner = Guid.CreateVersion7();
        await QueueAsync(key: "same", owner: owner);
        Assert.That(() => QueueAsync(key: "same", owner: owner), Throws.InstanceOf<DbUpdateException>());
        Assert.That(() => QueueAsync(key: "same", owner: Guid.CreateVersion7()), Throws.Nothing);
    }

    private static WorkClaim By(string worker, DateTimeOffset? now = null) => new(worker, now ?? Now, Lease, SoleProcess: false);

    private async Task<Guid> QueueAsync(DateTimeOffset? at = null, string? key = null, Guid? owner = null)
    {
        await using var db = _database.CreateDbContext();
        var print = PdfPrint.For(owner ?? Guid.CreateVersion7(), new PdfOrder(Guid.CreateVersion7(), 1, key ?? Guid.CreateVersion7().ToString()), at ?? Now);
        db.Add(print);
        await db.SaveChangesAsync();
        return print.Id;
    }

    private async Task<PdfPrint?> ClaimAsync(Guid id, WorkClaim claim)
    {
        await using var db = _database.CreateDbContext();
        return await db.ClaimAsync<PdfPrint>(id, claim);
    }

    private async Task<PdfPrint> ReadAsync(Guid id)
    {
        await using var db = _database.CreateDbContext();
        return await db.PdfPrints.AsNoTracking().SingleAsync(print => print.Id == id);
    }
}
