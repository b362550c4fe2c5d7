namespace ResumeStudio.Data;

/// <summary>How long something kept in memory is believed without looking again.</summary>
public sealed class Freshness(TimeProvider clock)
{
    private long _since = clock.GetUtcNow().Ticks;

    public static TimeSpan Length { get; } = TimeSpan.FromSeconds(60);

    /// <summary>True for the first who asks after the end; it then begins again, so that one of many renews what is kept.</summary>
    public bool HasEnded()
    {
        var (since, now) = (Interlocked.Read(ref _since), clock.GetUtcNow().Ticks);
        return now - since >= Length.Ticks && Interlocked.CompareExchange(ref _since, now, since) == since;
    }
}
