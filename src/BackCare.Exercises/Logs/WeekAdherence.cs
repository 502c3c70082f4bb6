using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Logs;

/// <summary>How many of the planned sessions of a week were done. Immutable.</summary>
public sealed record WeekAdherence
{
    private WeekAdherence(DateOnly monday, int planned, int done) => (Monday, Planned, Done) = (monday, planned, done);

    /// <summary>The first day of the week.</summary>
    public DateOnly Monday { get; }

    /// <summary>How many sessions were planned on the days of the week that count.</summary>
    public int Planned { get; }

    /// <summary>How many were done, never more than planned. A session in which everything was skipped is none.</summary>
    public int Done { get; }

    internal static IEnumerable<WeekAdherence> Of(SessionLog log, Schedule schedule, DateOnly first, DateOnly today)
    {
        var done = log.Where(record => record.Items.Any(item => item.Outcome != SessionOutcome.Skipped)).ToLookup(record => MondayOf(record.Day));
        if (first > today) yield break;
        for (var monday = MondayOf(first); monday <= today; monday = monday.AddDays(7))
        {
            var days = Enumerable.Range(0, 7).Select(monday.AddDays).Where(day => day >= first && day <= today).ToArray();
            var planned = days.Count(day => schedule.Days.Contains(day.DayOfWeek)) * schedule.Times.Count;
            yield return new(monday, planned, Math.Min(planned, done[monday].Count(record => record.Day >= first && record.Day <= today)));
        }
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
