namespace ResumeStudio.Testing;

/// <summary>The real time, which a test can move forward; timers keep running as they are.</summary>
public sealed class AdjustableClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
