using BackCare.Exercises;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>What can be asked for, and the words to show beside every routine.</summary>
public sealed record Choices(
    IReadOnlyList<Word> Areas, IReadOnlyList<Word> Positions, IReadOnlyList<Word> Equipment, IReadOnlyList<Word> Days, IReadOnlyList<Word> Times,
    int MostMinutes, int LongestName, int LongestNote, int MostWeeks, string StopRule, string Disclaimer)
{
    /// <summary>The areas that some exercise of the catalog targets.</summary>
    internal static IReadOnlyList<TargetArea> AllAreas { get; } =
        [.. Enum.GetValues<TargetArea>().Where(area => ExerciseCatalog.Default.Query().Targeting(area).Any())];

    /// <summary>The positions that some exercise starts from.</summary>
    internal static IReadOnlyList<Position> AllPositions { get; } =
        [.. Enum.GetValues<Position>().Where(position => ExerciseCatalog.Default.Query().In(position).Any())];

    /// <summary>The equipment that some exercise needs or can be done with.</summary>
    internal static IReadOnlyList<Equipment> AllEquipment { get; } =
    [
        .. BackCare.Exercises.Equipment.Known.Where(item => ExerciseCatalog.Default.Exercises.Any(exercise => exercise.Equipment.Any(group => group.IsMetBy([item])))),
    ];

    /// <summary>The days of the week, Monday first.</summary>
    internal static IReadOnlyList<DayOfWeek> AllDays { get; } = new Schedule().Days;

    internal static IReadOnlyList<TimeOfDay> AllTimes { get; } = Enum.GetValues<TimeOfDay>();

    internal static Choices All { get; } = new(
        [.. AllAreas.Select(Words.Of)],
        [.. AllPositions.Select(Words.Of)],
        [.. AllEquipment.Select(Words.Of)],
        [.. AllDays.Select(Words.Of)],
        [.. AllTimes.Select(Words.Of)],
        RoutineOrder.MostMinutes,
        RoutineOrder.LongestName,
        RoutineOrder.LongestNote,
        ReminderOrder.MostWeeks,
        GuidanceCatalog.Default.StopRule.Text,
        GuidanceCatalog.Default.Disclaimer);
}
