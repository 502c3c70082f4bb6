using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Schedules;

/// <summary>On which days of the week, and when on those days, a routine is done. Immutable; lists compare by their elements.</summary>
[JsonConverter(typeof(ScheduleJsonConverter))]
public sealed record Schedule
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>A schedule. Days and times are put in their order, each once.</summary>
    /// <param name="days">The days, at least one; <see langword="null"/>: every day, which general guidance calls best for stretches.</param>
    /// <param name="times">The times of day, at least one; <see langword="null"/>: on waking and before bed, as one source of the catalog says.</param>
    /// <param name="strengtheningDays">
    /// The days among them on which strengthening is done as well; empty: on none; <see langword="null"/>: as many as there are
    /// without two in a row, from the first day on.
    /// </param>
    /// <exception cref="ArgumentException">There is no day or no time, or strengthening is on a day that is left out.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day or a time is not defined.</exception>
    public Schedule(IEnumerable<DayOfWeek>? days = null, IEnumerable<TimeOfDay>? times = null, IEnumerable<DayOfWeek>? strengtheningDays = null)
    {
        Days = InOrder(days ?? Week, Week, nameof(days));
        Times = InOrder(times ?? [TimeOfDay.OnWaking, TimeOfDay.BeforeBed], Enum.GetValues<TimeOfDay>(), nameof(times));
        StrengtheningDays = strengtheningDays is null ? Spread(Days) : InOrder(strengtheningDays, Week, nameof(strengtheningDays));
        foreach (var (name, problem) in Problems(Days, Times, StrengtheningDays)) throw new ArgumentException(problem, name);
    }

    /// <summary>The days, Monday first.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; }

    /// <summary>The times of each day, the earliest first.</summary>
    public IReadOnlyList<TimeOfDay> Times { get; }

    /// <summary>The days on which strengthening exercises are done, Monday first; on the others they are left out.</summary>
    public IReadOnlyList<DayOfWeek> StrengtheningDays { get; }

    /// <summary>The days and the times in one line.</summary>
    public override string ToString()
    {
        var strengthening = StrengtheningDays.Count == Days.Count ? "" : $"; strengthening on {(StrengtheningDays.Count == 0 ? "none" : string.Join(", ", StrengtheningDays))}";
        return $"{(Days.Count == Week.Length ? "Every day" : string.Join(", ", Days))}: {string.Join(", ", Times)}{strengthening}";
    }

    /// <summary>The strengthening days that come right after another one.</summary>
    internal IEnumerable<DayOfWeek> StrengtheningDaysInARow => StrengtheningDays.Where(day => StrengtheningDays.Contains(Before(day)));

    /// <summary>Why these cannot be a schedule; empty when they can.</summary>
    internal static IEnumerable<(string Name, string Problem)> Problems(
        IReadOnlyCollection<DayOfWeek> days, IReadOnlyCollection<TimeOfDay> times, IReadOnlyCollection<DayOfWeek>? strengtheningDays)
    {
        if (days.Count == 0) yield return (nameof(days), "There is no day; name at least one.");
        if (times.Count == 0) yield return (nameof(times), "There is no time of day; name at least one.");
        foreach (var day in (strengtheningDays ?? []).Except(days))
        {
            yield return (nameof(strengtheningDays), $"{day} is a day of strengthening and no day of the schedule; add it to the days, or remove it.");
        }
    }

    private static ValueList<DayOfWeek> Spread(IReadOnlyList<DayOfWeek> days)
    {
        var spread = new List<DayOfWeek>();
        foreach (var day in days)
        {
            if (!spread.Contains(Before(day)) && !spread.Exists(other => Before(other) == day)) spread.Add(day);
        }

        return ValueList<DayOfWeek>.Copy(spread);
    }

    private static DayOfWeek Before(DayOfWeek day) => (DayOfWeek)(((int)day + 6) % 7);

    private static ValueList<TWord> InOrder<TWord>(IEnumerable<TWord> words, TWord[] order, string name)
    {
        var asked = words.ToArray();
        foreach (var word in asked.Except(order)) throw new ArgumentOutOfRangeException(name, word, $"Expected one of {string.Join(", ", order)}.");
        return ValueList<TWord>.Copy(order.Where(asked.Contains));
    }
}
