using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using ResumeStudio.Core.Billing;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Billing;

namespace ResumeStudio.Web.Tests.Billing;

public sealed class CreditServiceTests
{
    private const int Monthly = 10, Price = 3;
    private readonly AdjustableClock _clock = new();
    private readonly Crash _crash = new();
    private TestDatabase _database = null!;
    private Guid _owner;

    [SetUp]
    public async Task OpenAsync()
    {
        _database = new TestDatabase(_crash);
        _owner = await _database.AddUserAsync();
    }

    [TearDown]
    public async Task CloseAsync() => await _database.DisposeAsync();

    [Test]
    public async Task Without_a_monthly_number_nothing_is_counted_and_no_row_is_written()
    {
        var credits = new CreditService(_database, Options.Create(new CreditOptions()), _clock);
        var hold = await credits.ReserveAsync(_owner, "a", 1_000, "Anything");
        await credits.SettleAsync(hold, 1_000);
        await using var db = _database.CreateDbContext();
        Assert.That((await credits.QuoteAsync(_owner, 5)).Words, Is.Empty);
        Assert.That(await db.CreditEntries.AnyAsync() || await db.CreditAccounts.AnyAsync(), Is.False);
    }

    [Test]
    public async Task What_was_delivered_is_charged_and_what_was_not_goes_back()
    {
        var good = await Credits.ReserveAsync(_owner, "good", Price, "Help");
        var bad = await Credits.ReserveAsync(_owner, "bad", Price, "Help");
        Assert.That(await BalanceAsync(), Is.EqualTo(Monthly - 2 * Price));
        await Credits.SettleAsync(good, Price - 1);
        await Credits.ReleaseAsync(bad);
        Assert.That(await BalanceAsync(), Is.EqualTo(Monthly - Price + 1));
    }

    [Test]
    public async Task Each_step_happens_once_however_often_it_is_asked_for()
    {
        var hold = await Credits.ReserveAsync(_owner, "a", Price, "Help");
        Assert.That(await Credits.ReserveAsync(_owner, "a", Price, "Help"), Is.EqualTo(hold));
        await Credits.SettleAsync(hold, Price);
        await Credits.SettleAsync(hold, Price);
        await Credits.ReleaseAsync(hold);
        Assert.That(await BalanceAsync(), Is.EqualTo(Monthly - Price));
    }

    [Test]
    public async Task Nobody_spends_more_than_there_is_even_at_the_same_moment()
    {
        var tries = Enumerable.Range(0, 12).Select(async number =>
        {
            try
            {
                return (await Credits.ReserveAsync(_owner, $"{number}", Price, "Help")).ReservationId;
            }
            catch (InsufficientCredits)
            {
                return null;
            }
        });
        Assert.That((await Task.WhenAll(tries)).Count(id => id is not null), Is.EqualTo(Monthly / Price));
        Assert.That(await BalanceAsync(), Is.EqualTo(Monthly % Price));
    }

    [Test]
    public async Task Too_few_credits_say_so_and_change_nothing()
    {
        var refusal = Assert.ThrowsAsync<InsufficientCredits>(() => Credits.ReserveAsync(_owner, "a", Monthly + 1, "Help"));
        Assert.That(refusal!.Message, Is.EqualTo("This costs 11 credits, and you have 10 credits left. Nothing was charged."));
        Assert.That(await BalanceAsync(), Is.EqualTo(Monthly));
    }

    [Test]
    public async Task Each_month_brings_its_credits_once()
    {
        Assert.That((await Credits.QuoteAsync(_owner, Price)).Balance, Is.EqualTo(Monthly));
        Assert.That((await Credits.QuoteAsync(_owner, Price)).Balance, Is.EqualTo(Monthly));
        _clock.Advance(TimeSpan.FromDays(31));
        Assert.That((await Credits.QuoteAsync(_owner, Price)).Balance, Is.EqualTo(2 * Monthly));
    }

    /// <summary>Dies before or after each commit of one paid action, then comes back as a program does: asks again, and gives back what is lost.</summary>
    [Test]
    public async Task The_balance_is_right_after_a_crash_at_any_step([Values(1, 2, 3)] int commit, [Values] bool committed, [Values] bool delivers, [Values] bool asksAgain)
    {
        (_crash.At, _crash.AfterCommit) = (commit, committed);
        Assert.ThrowsAsync<CrashException>(() => PayAsync(delivers));
        _crash.At = 0;
        if (asksAgain) await PayAsync(delivers);
        await Credits.QuoteAsync(_owner, Price);
        var closed = commit == 3 && committed;
        _clock.Advance(CreditAccount.LongestReservation + TimeSpan.FromMinutes(1));
        await Credits.ReleaseLostAsync();
        await Credits.ReleaseLostAsync();
        Assert.That(await BalanceAsync(), Is.EqualTo(delivers && (asksAgain || closed) ? Monthly - Price : Monthly));
    }

    private CreditService Credits => new(_database, Options.Create(new CreditOptions { Monthly = Monthly }), _clock);

    /// <summary>Three commits: the month's credits, the reservation, the outcome.</summary>
    private async Task PayAsync(bool delivers)
    {
        var hold = await Credits.ReserveAsync(_owner, "pay", Price, "Help");
        if (delivers) await Credits.SettleAsync(hold, Price);
        else await Credits.ReleaseAsync(hold);
    }

    /// <summary>The stored balance, which must be the sum of the ledger.</summary>
    private async Task<int> BalanceAsync()
    {
        await using var db = _database.CreateDbContext();
        var balance = (await db.CreditAccounts.SingleAsync()).Balance;
        Assert.That(balance, Is.EqualTo(await db.CreditEntries.SumAsync(entry => entry.Amount)), "the ledger and the balance differ");
        Assert.That(balance, Is.Not.Negative);
        return balance;
    }

    private sealed class CrashException : Exception;

    /// <summary>Dies at the nth save that books something.</summary>
    private sealed class Crash : SaveChangesInterceptor
    {
        private int _saves;

        public int At { get; set { field = value; _saves = 0; } }

        public bool AfterCommit { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context!.ChangeTracker.Entries<CreditEntry>().Any()) _saves++;
            return !AfterCommit && At > 0 && _saves == At ? throw new CrashException() : new(result);
        }

        public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
            AfterCommit && At > 0 && _saves == At ? throw new CrashException() : new(result);
    }
}
