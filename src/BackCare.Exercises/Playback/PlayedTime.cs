namespace BackCare.Exercises.Playback;

/// <summary>Which stretches of a timeline were played, each moment once however often it was played. Not thread-safe.</summary>
internal sealed class PlayedTime
{
    // Apart from each other, in order.
    private readonly List<(TimeSpan From, TimeSpan To)> intervals = [];

    /// <summary>Adds a stretch; an empty one adds nothing.</summary>
    public void Add(TimeSpan from, TimeSpan to)
    {
        if (to <= from) return;
        var first = intervals.FindIndex(interval => interval.To >= from);
        if (first < 0) first = intervals.Count;
        var end = first;
        for (; end < intervals.Count && intervals[end].From <= to; end++) (from, to) = (Min(from, intervals[end].From), Max(to, intervals[end].To));
        intervals.RemoveRange(first, end - first);
        intervals.Insert(first, (from, to));
    }

    /// <summary>Adds all that another one has.</summary>
    public void Add(PlayedTime other)
    {
        foreach (var (from, to) in other.intervals) Add(from, to);
    }

    /// <summary>How much of a stretch was played.</summary>
    public TimeSpan Within(TimeSpan from, TimeSpan to)
    {
        var played = TimeSpan.Zero;
        foreach (var interval in intervals)
        {
            var (start, end) = (Max(from, interval.From), Min(to, interval.To));
            if (end > start) played += end - start;
        }

        return played;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
