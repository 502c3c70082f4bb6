namespace BackCare.Exercises;

/// <summary>Durations in whole seconds, the only ones that a dose has.</summary>
internal static class WholeSeconds
{
    /// <summary>The longest hold or rest, in seconds: an hour.</summary>
    public const int Limit = 3600;

    public static bool IsWhole(TimeSpan duration) => duration.Ticks % TimeSpan.TicksPerSecond == 0;

    public static long Of(TimeSpan duration) => duration.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>The seconds of an argument, between <paramref name="shortest"/> and an hour, both included.</summary>
    public static int Checked(TimeSpan duration, int shortest, string name)
    {
        if (!IsWhole(duration)) throw new ArgumentException($"{duration} is not in whole seconds.", name);
        var range = $"Expected {shortest} s to {Limit} s.";
        if (duration < ToDuration(shortest) || duration > ToDuration(Limit)) throw new ArgumentOutOfRangeException(name, duration, range);
        return (int)Of(duration);
    }

    public static TimeSpan ToDuration(long seconds) => new(seconds * TimeSpan.TicksPerSecond);

    /// <summary>Splits "20-30 s" into "20-30" and the seconds in its unit; false without a unit of seconds or minutes.</summary>
    public static bool TrySplitUnit(ReadOnlySpan<char> plain, out ReadOnlySpan<char> figures, out int secondsPerUnit)
    {
        ReadOnlySpan<string> units = ["minutes", "minute", "mins", "min", "seconds", "second", "secs", "sec", "s"];
        foreach (var unit in units)
        {
            if (!plain.EndsWith(unit)) continue;
            figures = plain[..^unit.Length].TrimEnd();
            secondsPerUnit = unit[0] == 'm' ? 60 : 1;
            return true;
        }

        figures = default;
        secondsPerUnit = 0;
        return false;
    }
}
