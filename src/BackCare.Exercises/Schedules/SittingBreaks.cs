using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Schedules;

/// <summary>Breaks from sitting at regular intervals, from <see cref="Start"/> to before <see cref="End"/>.</summary>
/// <remarks>
/// Immutable. The default of <see cref="Every"/> is the figure of the note "break-from-sitting" in <see cref="GuidanceCatalog"/>; no source gives the other
/// defaults. <see cref="ReminderOptions.Breaks"/> checks that <see cref="Start"/> is before <see cref="End"/> and <see cref="Duration"/> below <see cref="Every"/>.
/// </remarks>
public sealed record SittingBreaks
{
    /// <summary>When sitting begins, in local time and whole minutes; 09:00 by default. The first break is <see cref="Every"/> after it.</summary>
    /// <exception cref="ArgumentException">It is not in whole minutes.</exception>
    public TimeOnly Start { get; init => field = WholeMinutes(value, nameof(Start)); } = new(9, 0);

    /// <summary>When sitting ends, in local time and whole minutes; 17:00 by default. All breaks begin before it.</summary>
    /// <exception cref="ArgumentException">It is not in whole minutes.</exception>
    public TimeOnly End { get; init => field = WholeMinutes(value, nameof(End)); } = new(17, 0);

    /// <summary>The time from the beginning of one break to the next, 10 minutes to 4 hours in whole minutes; 30 minutes by default.</summary>
    /// <exception cref="ArgumentException">It is not in whole minutes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public TimeSpan Every { get; init => field = WholeMinutes(value, 10, 240, nameof(Every)); } = TimeSpan.FromMinutes(30);

    /// <summary>How long a break is, 1 to 15 minutes in whole minutes and below <see cref="Every"/>; 2 minutes by default.</summary>
    /// <exception cref="ArgumentException">It is not in whole minutes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public TimeSpan Duration { get; init => field = WholeMinutes(value, 1, 15, nameof(Duration)); } = TimeSpan.FromMinutes(2);

    /// <summary>When the breaks are, the earliest first; none where sitting ends before the first one.</summary>
    internal IEnumerable<TimeOnly> Times()
    {
        for (var at = Start.ToTimeSpan() + Every; at < End.ToTimeSpan(); at += Every) yield return TimeOnly.FromTimeSpan(at);
    }

    /// <summary>The same time of day, which has no seconds.</summary>
    internal static TimeOnly WholeMinutes(TimeOnly value, string name) =>
        value.Ticks % TimeSpan.TicksPerMinute == 0 ? value : throw new ArgumentException($"{value:O} is not in whole minutes. Expected 00:00 to 23:59.", name);

    private static TimeSpan WholeMinutes(TimeSpan value, int shortest, int longest, string name)
    {
        var range = $"Expected {shortest} to {longest} minutes.";
        if (value.Ticks % TimeSpan.TicksPerMinute != 0) throw new ArgumentException($"{value} is not in whole minutes. {range}", name);
        return value.TotalMinutes >= shortest && value.TotalMinutes <= longest ? value : throw new ArgumentOutOfRangeException(name, value, range);
    }
}
