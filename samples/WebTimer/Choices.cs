using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>What can be asked for, and the words to show beside every routine.</summary>
public sealed record Choices(
    IReadOnlyList<Word> Targets, IReadOnlyList<Word> Equipment, IReadOnlyList<Word> Positions, IReadOnlyList<Word> Days, IReadOnlyList<Word> Times, IReadOnlyList<Word> Exercises,
    int MostMinutes, int LongestName, int LongestNote, int MostWeeks, string StopRule, string Disclaimer)
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    internal static Choices All { get; } = new(
        [.. Enum.GetValues<TargetArea>().Where(area => Catalog.Query().Targeting(area).Any()).Select(Word.Of)],
        [.. Catalog.KnownEquipment.Where(item => Catalog.Exercises.Any(exercise => exercise.Equipment.Any(group => group.IsMetBy([item])))).Select(item => new Word(item.Id, item.Name))],
        [.. Enum.GetValues<Position>().Where(position => Catalog.Query().In(position).Any()).Select(Word.Of)],
        [.. new Schedule().Days.Select(Word.Of)],
        [.. Enum.GetValues<TimeOfDay>().Select(Word.Of)],
        [.. Catalog.Exercises.Select(exercise => new Word(exercise.Id.Value, exercise.Name))],
        Order.MostMinutes,
        Order.LongestName,
        Order.LongestNote,
        Order.MostWeeks,
        GuidanceCatalog.Default.StopRule.Text,
        GuidanceCatalog.Default.Disclaimer);
}

/// <summary>A word as JSON spells it, "middleBack", and as people read it, "Middle back".</summary>
public sealed partial record Word(string Id, string Name)
{
    public static Word Of<TWord>(TWord word) where TWord : struct, Enum => new(
        JsonNamingPolicy.CamelCase.ConvertName(word.ToString()), Capital().Replace(word.ToString(), letter => $" {letter.Value.ToLowerInvariant()}"));

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
