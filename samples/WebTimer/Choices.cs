using System.Globalization;
using System.Text.Json;
using BackCare.Exercises;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>What can be asked for, and the words to show beside every routine.</summary>
public sealed record Choices(
    IReadOnlyList<Word> Targets, IReadOnlyList<Word> Equipment, IReadOnlyList<Word> Positions, IReadOnlyList<Word> Days, IReadOnlyList<Word> Times, IReadOnlyList<Word> Exercises,
    int MostMinutes, int LongestName, int LongestNote, int MostWeeks, string StopRule, string CheckFirst, string PrecautionHeading, string AboutSigns, IReadOnlyList<SignGroup> Signs, string Disclaimer)
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    internal static Choices All { get; } = new(
        [.. Enum.GetValues<TargetArea>().Where(area => Catalog.Query().Targeting(area).Any()).Select(area => Word.Of(area, area.Name))],
        [.. Catalog.KnownEquipment.Where(item => Catalog.Exercises.Any(exercise => exercise.Equipment.Any(group => group.IsMetBy([item])))).Select(item => Word.Of(item, item.Name))],
        [.. Enum.GetValues<Position>().Where(position => Catalog.Query().In(position).Any()).Select(position => Word.Of(position, position.Name))],
        [.. new Schedule().Days.Select(day => Word.Of(day, CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day)))],
        [Word.Of(TimeOfDay.OnWaking, "On waking"), Word.Of(TimeOfDay.DuringTheDay, "During the day"), Word.Of(TimeOfDay.BeforeBed, "Before bed")],
        [.. Catalog.Exercises.Select(exercise => Word.Of(exercise.Id, exercise.Name))],
        Order.MostMinutes,
        Order.LongestName,
        Order.LongestNote,
        Order.MostWeeks,
        GuidanceCatalog.Default.StopRule.ToString(),
        GuidanceCatalog.Default.CheckFirst.ToString(),
        Precaution.Heading(Language.English),
        GuidanceCatalog.Default.AboutSigns.ToString(),
        [.. GuidanceCatalog.Default.Safety.GroupBy(note => note.Tier, note => note.Text).Select(tier => new SignGroup(tier.Key.Heading, [.. tier]))],
        GuidanceCatalog.Default.Disclaimer);
}

/// <summary>A word as JSON spells it, "middleBack", and as people read it, "Middle back".</summary>
public sealed record Word(string Id, string Name)
{
    internal static Word Of<TWord>(TWord word, string name) => new(JsonNamingPolicy.CamelCase.ConvertName($"{word}"), name);
}

/// <summary>What to do, and the signs for which to do it.</summary>
public sealed record SignGroup(string Heading, IReadOnlyList<string> Signs);
