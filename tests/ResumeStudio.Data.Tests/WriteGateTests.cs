using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing;

namespace ResumeStudio.Data.Tests;

public sealed class WriteGateTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Many_writers_at_once_all_succeed()
    {
        await using var database = new TestDatabase();
        var owner = await database.AddUserAsync();

        await Parallel.ForEachAsync(Enumerable.Range(0, 40), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, stop) =>
        {
            await using var db = database.CreateDbContext();
            db.Add(Resume.Create(owner, $"Resume {number}", ResumeDocument.Blank(), Now));
            await db.SaveChangesAsync(stop);
        });

        await using var read = database.CreateDbContext();
        Assert.That(await read.Resumes.CountAsync(), Is.EqualTo(40));
    }

    [Test]
    public async Task A_second_writer_waits_until_the_first_has_ended()
    {
        await using var database = new TestDatabase();
        await using var first = database.CreateDbContext();
        await using var second = database.CreateDbContext();
        var turn = await WriteGate.EnterAsync(first);
        var waiting = await OnAnotherFlow(() => WriteGate.EnterAsync(second).AsTask());

        Assert.That(waiting.IsCompleted, Is.False);
        turn.Dispose();
        (await waiting).Dispose();
    }

    [Test]
    public async Task A_transaction_that_holds_the_gate_may_save_inside()
    {
        await using var database = new TestDatabase();
        var owner = await database.AddUserAsync();
        await using var db = database.CreateDbContext();

        using (await WriteGate.EnterAsync(db))
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            db.Add(Resume.Create(owner, "One", ResumeDocument.Blank(), Now));
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        Assert.That(await db.Resumes.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_wait_that_is_called_off_leaves_the_gate_usable()
    {
        await using var database = new TestDatabase();
        await using var first = database.CreateDbContext();
        await using var second = database.CreateDbContext();
        using var stop = new CancellationTokenSource();
        var turn = await WriteGate.EnterAsync(first);
        var waiting = await OnAnotherFlow(() => WriteGate.EnterAsync(second, stop.Token).AsTask());

        await stop.CancelAsync();
        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        turn.Dispose();
        (await WriteGate.EnterAsync(second)).Dispose();
    }

    /// <summary>Starts work that does not inherit the turn of this flow.</summary>
    private static Task<Task<T>> OnAnotherFlow<T>(Func<Task<T>> work)
    {
        using (ExecutionContext.SuppressFlow()) return Task.Run(() => Task.FromResult(work()));
    }
}
