using System.Security.Cryptography;
using System.Text;

namespace BackCare.Exercises.Schedules;

/// <summary>What a calendar of reminders needs besides the days and the times of its schedule; see <see cref="ReminderExtensions"/>.</summary>
/// <remarks>Immutable. Times of day are local ("floating"): 07:00 stays 07:00 on a journey and when the clocks change. No source gives the default times.</remarks>
public sealed record ReminderOptions
{
    /// <summary>What the events of the sessions are called, the name of the routine for example. Line breaks stay, other control characters are dropped.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name { get; init => field = Named(value, nameof(Name)); }

    /// <summary>How long a session takes, 1 s to 24 h in whole seconds: <see cref="Routine.Duration"/> for example.</summary>
    /// <exception cref="ArgumentException">It is not in whole seconds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public required TimeSpan Duration { get; init => field = InWholeSeconds(value, nameof(Duration)); }

    /// <summary>What the events of the sessions say besides their name, the doses for example; <see langword="null"/>: nothing. Line breaks stay, other control characters are dropped.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// How long a session takes on days without strengthening, 0 s to 24 h in whole seconds; 0 s: there is none on these days. <see langword="null"/>: all days
    /// of the schedule are alike.
    /// </summary>
    /// <exception cref="ArgumentException">It is not in whole seconds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public TimeSpan? DurationWithoutStrengthening
    {
        get;
        init => field = value is null || value == TimeSpan.Zero ? value : InWholeSeconds(value.Value, nameof(DurationWithoutStrengthening), "0 s");
    }

    /// <summary>What the events on days without strengthening say besides their name; <see langword="null"/>: nothing.</summary>
    public string? DescriptionWithoutStrengthening { get; init; }

    /// <summary>Where the routine can be opened; <see langword="null"/>: nowhere.</summary>
    /// <exception cref="ArgumentException">It is not an absolute address.</exception>
    public Uri? Link
    {
        get;
        init => field = value is null || value.IsAbsoluteUri ? value : throw new ArgumentException($"'{value.OriginalString}' is not an absolute address.", nameof(Link));
    }

    /// <summary>When the calendar was made; written in UTC, to the second. Of two calendars with the same <see cref="Uid"/> the later one counts.</summary>
    public required DateTimeOffset Stamp { get; init; }

    /// <summary>The first day on which an event may be. Each event begins on the first of its days that is not before it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>When <see cref="TimeOfDay.OnWaking"/> is, in whole minutes; 07:00 by default.</summary>
    /// <exception cref="ArgumentException">It is not in whole minutes.</exception>
    public TimeOnly OnWaking { get; init => field = SittingBreaks.WholeMinutes(value, nameof(OnWaking)); } = new(7, 0);

    /// <summary>When <see cref="TimeOfDay.DuringTheDay"/> is, in whole minutes; 12:30 by default.</summary>
    /// <exception cref="ArgumentException">It is not in whole minutes.</exception>
    public TimeOnly DuringTheDay { get; init => field = SittingBreaks.WholeMinutes(value, nameof(DuringTheDay)); } = new(12, 30);

    /// <summary>When <see cref="TimeOfDay.BeforeBed"/> is, in whole minutes; 21:30 by default.</summary>
    /// <exception cref="ArgumentException">It is not in whole minutes.</exception>
    public TimeOnly BeforeBed { get; init => field = SittingBreaks.WholeMinutes(value, nameof(BeforeBed)); } = new(21, 30);

    /// <summary>For how many weeks, of seven days each, counted from <see cref="From"/>: 1 to 520. <see langword="null"/>: without an end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public int? Weeks
    {
        get;
        init => field = value is null or (>= 1 and <= 520) ? value : throw new ArgumentOutOfRangeException(nameof(Weeks), value, "Expected 1 to 520, or null.");
    }

    /// <summary>
    /// What tells the calendars of one person apart, 1 to 64 ASCII letters, digits, '-', '.' and '_'; "backcare-exercises" by default. A calendar
    /// that is made again with the same one is an update of the first.
    /// </summary>
    /// <exception cref="ArgumentException">It is empty, longer, or has another character.</exception>
    public string Uid { get; init => field = Identifying(value, nameof(Uid)); } = "backcare-exercises";

    /// <summary>How often the calendar with this <see cref="Uid"/> was changed: 0 or more; 0 by default. Calendar programs keep the event with the greater number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public int Sequence { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(Sequence), value, "Expected 0 or more."); }

    /// <summary>Breaks from sitting, on the days of the schedule; <see langword="null"/>: none.</summary>
    /// <exception cref="ArgumentException">Sitting does not begin before it ends, or a break is as long as the time from one to the next.</exception>
    public SittingBreaks? Breaks { get; init => field = Sound(value, nameof(Breaks)); }

    /// <summary>The language of what the calendar calls a break from sitting; English by default.</summary>
    public Language Language { get; init => field = value ?? throw new ArgumentNullException(nameof(Language)); } = Language.English;

    /// <summary>
    /// Options for a routine: its name, duration, doses and language, what is left of it on days without strengthening, and a <see cref="Uid"/> that is the
    /// same for equal routines and differs for others.
    /// </summary>
    /// <param name="routine">The routine.</param>
    /// <param name="from">See <see cref="From"/>.</param>
    /// <param name="stamp">See <see cref="Stamp"/>.</param>
    /// <exception cref="ArgumentNullException">The routine is <see langword="null"/>.</exception>
    public static ReminderOptions For(Routine routine, DateOnly from, DateTimeOffset stamp)
    {
        ArgumentNullException.ThrowIfNull(routine);
        var rest = routine.WithoutStrengthening();
        return new()
        {
            Name = routine.Name,
            Duration = routine.Duration,
            Description = DosesOf(routine),
            DurationWithoutStrengthening = rest.Items.Count == routine.Items.Count ? null : rest.Duration,
            DescriptionWithoutStrengthening = DosesOf(rest),
            From = from,
            Stamp = stamp,
            Uid = $"routine-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(routine.ToJson())))[..16]}",
            Language = routine.Language,
        };
    }

    private static string DosesOf(Routine routine) => string.Join('\n', routine.Items.Select(item => $"{item.Exercise.Name}: {item.Dose.ToWords(routine.Language)}"));

    private static string Named(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.All(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? throw new ArgumentException("Expected a name that is not blank.", name) : value;
    }

    private static TimeSpan InWholeSeconds(TimeSpan value, string name, string shortest = "1 s")
    {
        var range = $"Expected {shortest} to 24 h.";
        if (!WholeSeconds.IsWhole(value)) throw new ArgumentException($"{value} is not in whole seconds. {range}", name);
        return value.Ticks is >= TimeSpan.TicksPerSecond and <= TimeSpan.TicksPerDay ? value : throw new ArgumentOutOfRangeException(name, value, range);
    }

    private static string Identifying(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Length is >= 1 and <= 64 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_')
            ? value
            : throw new ArgumentException("Expected 1 to 64 ASCII letters, digits, '-', '.' or '_'.", name);
    }

    private static SittingBreaks? Sound(SittingBreaks? value, string name)
    {
        if (value is null) return null;
        if (value.Start >= value.End) throw new ArgumentException($"Start is {value.Start:O} and End {value.End:O}. Expected a Start before the End.", name);
        if (value.Duration >= value.Every) throw new ArgumentException($"Duration is {value.Duration} and Every {value.Every}. Expected a Duration below Every.", name);
        return value;
    }
}
