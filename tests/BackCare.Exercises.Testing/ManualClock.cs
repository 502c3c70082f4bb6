namespace BackCare.Exercises.Testing;

/// <summary>A clock that stands still until it is moved. Its timers come exactly when they are due, in order, on the thread that moves it.</summary>
public sealed class ManualClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private TimeSpan now;
    private TimeSpan asleep;

    public static DateTimeOffset Start { get; } = new(2026, 3, 28, 7, 30, 0, TimeSpan.Zero);

    /// <summary>How many timers will still come.</summary>
    public int Armed
    {
        get
        {
            lock (gate) return timers.Count(timer => timer.Due is not null);
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => Start + now + asleep;

    public override long GetTimestamp() => now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        lock (gate) timers.Add(timer);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass; every timer comes at its moment.</summary>
    public void Advance(TimeSpan time)
    {
        var end = now + time;
        while (Next(end) is { } timer)
        {
            now = timer.Due!.Value;
            timer.Come();
        }

        now = end;
    }

    /// <summary>Lets time pass while the program is suspended: timers that were due come afterwards, once.</summary>
    public void Suspend(TimeSpan time)
    {
        now += time;
        while (Next(now) is { } timer) timer.Come();
    }

    /// <summary>Lets the machine sleep: the time of day goes on, timestamps and timers stand still.</summary>
    public void Sleep(TimeSpan time) => asleep += time;

    private ManualTimer? Next(TimeSpan end)
    {
        lock (gate) return timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
    }

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate) Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
            return true;
        }

        public void Come()
        {
            lock (clock.gate) Due = null;
            callback(state);
        }

        public void Dispose()
        {
            lock (clock.gate) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
