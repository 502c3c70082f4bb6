using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using BackCare.Exercises;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>A routine, and when to be reminded of it.</summary>
public sealed record ReminderOrder : RoutineOrder
{
    public const int MostWeeks = 52;

    [Description("The days of the week; none: every day.")]
    [MaxLength(MostWords)]
    public IReadOnlyList<string>? Days { get; init; }

    [Description("The times of day; none: on waking and before bed.")]
    [MaxLength(MostWords)]
    public IReadOnlyList<string>? Times { get; init; }

    [Description("For how many weeks; left out: without an end.")]
    [Range(1, MostWeeks)]
    public int? Weeks { get; init; }

    /// <summary>The days and times; what is wrong with them, or with the weeks, goes to the faults.</summary>
    internal Schedule ToSchedule(Faults faults)
    {
        if (Weeks is < 1 or > MostWeeks) faults.Add("weeks", $"Expected 1 to {MostWeeks} weeks.");
        var days = Read("days", Days, Choices.AllDays, faults);
        var times = Read("times", Times, Choices.AllTimes, faults);
        return new(days.Count == 0 ? null : days, times.Count == 0 ? null : times);
    }
}
