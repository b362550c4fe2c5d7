using System.Collections.Concurrent;

namespace ResumeStudio.Web.Platform.Security;

/// <summary>
/// Counts attempts by a key (a client's address, an account's name, a user's id). It needs no request, so services inside a
/// circuit ask it too. Kept in memory: with several nodes behind sticky sessions each counts its own visitors.
/// </summary>
public sealed class RateLimits(TimeProvider clock)
{
    private const int SweepAbove = 10_000;
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<(string Limit, string Key), DateTimeOffset> _fullUntil = new();
    private long _nextSweep;

    /// <summary>Counts one attempt, or answers how long to wait. The bucket is one instant: when it will be empty again (GCRA).</summary>
    public TimeSpan? Take(RateLimit limit, string key)
    {
        var (now, each) = (clock.GetUtcNow(), limit.Per / limit.Count);
        Sweep(now);
        TimeSpan? wait = null;
        _fullUntil.AddOrUpdate((limit.Name, key), _ => now + each, (_, full) =>
        {
            var next = (full > now ? full : now) + each;
            wait = next - now > limit.Per ? next - now - limit.Per : null;
            return wait is null ? next : full;
        });
        return wait;
    }

    private void Sweep(DateTimeOffset now)
    {
        // Counting the keys locks all of them, so it is done as rarely as sweeping.
        var due = Interlocked.Read(ref _nextSweep);
        if (now.Ticks < due || Interlocked.CompareExchange(ref _nextSweep, (now + SweepEvery).Ticks, due) != due || _fullUntil.Count < SweepAbove) return;
        foreach (var entry in _fullUntil.Where(entry => entry.Value <= now)) _fullUntil.TryRemove(entry);
    }
}
