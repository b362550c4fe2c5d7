namespace ResumeStudio.Testing;

/// <summary>A clock that stands still until a test moves it; timers fire on the way, in the order in which they are due.</summary>
public sealed class SteppedClock : TimeProvider
{
    private readonly List<Alarm> _alarms = [];

    private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        _alarms.Add(alarm);
        return alarm;
    }

    public void Advance(TimeSpan time)
    {
        var until = _now + time;
        while (_alarms.Where(alarm => alarm.Due <= until).MinBy(alarm => alarm.Due) is { } next)
        {
            _now = next.Due!.Value;
            next.Ring();
        }

        _now = until;
    }

    private sealed class Alarm(SteppedClock clock, Action ring) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.InfiniteTimeSpan);
            (Due, _period) = (dueTime < TimeSpan.Zero ? null : clock._now + dueTime, period);
            return true;
        }

        public void Ring()
        {
            Due = _period > TimeSpan.Zero ? clock._now + _period : null;
            ring();
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
