namespace BackCare.Exercises;

/// <summary>A dose as people say it.</summary>
internal static class DoseWords
{
    public static string Of(Dose dose, Language language)
    {
        var side = dose.Sides switch
        {
            Sides.Left => ".left",
            Sides.Right => ".right",
            Sides.Together => "",
            _ => ".each-side",
        };
        var sentences = new List<string>
        {
            (dose.Hold, dose.Repetitions) switch
            {
                ({ } hold, 1) => language.Say($"dose.hold{side}", ("hold", Time(hold, language))),
                ({ } hold, var times) => language.Say($"dose.repeat-holding{side}", ("times", Times(times, language)), ("hold", Time(hold, language))),
                (null, var times) => language.Say($"dose.repeat{side}", ("times", Times(times, language))),
            },
        };
        if (dose.Sets > 1)
        {
            sentences.Add(dose.Rest is { } rest && rest > TimeSpan.Zero
                ? language.Say("dose.sets-resting", ("count", dose.Sets), ("rest", Time(rest, language)))
                : language.Say("dose.sets", ("count", dose.Sets)));
        }
        if (dose.Sides.MoreOn is { } more) sentences.Add(language.Say(more == Side.Left ? "dose.set-more.left" : "dose.set-more.right"));
        return string.Join(' ', sentences);
    }

    /// <summary>A dose in a line to show: its notation where the language can read it, "2 x 15, hold 5 s", and else its words.</summary>
    public static string Shown(Dose dose, Language language) => language.Say("dose.shown", ("notation", dose), ("words", Of(dose, language).TrimEnd('.')));

    /// <summary>A time in minutes and seconds, such as "1 minute 30 seconds".</summary>
    public static string Time(TimeSpan time, Language language)
    {
        var (minutes, seconds) = Math.DivRem(WholeSeconds.Of(time), 60);
        var inSeconds = language.Say("time.seconds", ("count", seconds));
        if (minutes == 0) return inSeconds;
        var inMinutes = language.Say("time.minutes", ("count", minutes));
        return seconds == 0 ? inMinutes : language.Say("time.minutes-and-seconds", ("minutes", inMinutes), ("seconds", inSeconds));
    }

    private static string Times(int count, Language language) => count == 2 ? language.Say("times.twice") : language.Say("times", ("count", count));
}
