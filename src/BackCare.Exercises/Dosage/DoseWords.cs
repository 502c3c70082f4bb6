using System.Globalization;

namespace BackCare.Exercises;

/// <summary>A dose as people say it.</summary>
internal static class DoseWords
{
    public static string Of(Dose dose)
    {
        var side = dose.Sides switch
        {
            Sides.Left => " on the left side",
            Sides.Right => " on the right side",
            Sides.Together => "",
            _ => " on each side",
        };
        var sentences = new List<string>
        {
            (dose.Hold, dose.Repetitions) switch
            {
                ({ } hold, 1) => $"Hold for {Time(hold)}{side}.",
                ({ } hold, var times) => $"Repeat {Times(times)}{side}, hold {Time(hold)} each time.",
                (null, var times) => $"Repeat {Times(times)}{side}.",
            },
        };
        if (dose.Sets > 1) sentences.Add(dose.Rest is { } rest && rest > TimeSpan.Zero ? $"Do {Count(dose.Sets)} sets, and rest {Time(rest)} between them." : $"Do {Count(dose.Sets)} sets.");
        if (dose.Sides.MoreOn is { } more) sentences.Add($"Do one set more on the {(more == Side.Left ? "left" : "right")} side.");
        return string.Join(' ', sentences);
    }

    /// <summary>A time in minutes and seconds, such as "1 minute 30 seconds".</summary>
    public static string Time(TimeSpan time)
    {
        var (minutes, seconds) = Math.DivRem(WholeSeconds.Of(time), 60);
        var parts = new List<string>();
        if (minutes > 0) parts.Add(minutes == 1 ? "1 minute" : $"{Count(minutes)} minutes");
        if (seconds > 0 || minutes == 0) parts.Add(seconds == 1 ? "1 second" : $"{Count(seconds)} seconds");
        return string.Join(' ', parts);
    }

    private static string Times(int count) => count switch { 1 => "once", 2 => "twice", _ => $"{Count(count)} times" };

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);
}
