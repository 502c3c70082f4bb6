using System.Text.Json;
using BackCare.Exercises;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>What can be asked for, and the words to show beside every routine.</summary>
public sealed record Choices(
    IReadOnlyList<Word> Targets, IReadOnlyList<Word> Equipment, IReadOnlyList<Word> Positions, IReadOnlyList<Word> Avoided, IReadOnlyList<Word> Days, IReadOnlyList<Word> Times, IReadOnlyList<Word> Exercises,
    int MostMinutes, int MostExercises, int MostRounds, int LongestName, int LongestNote, int MostWeeks, string StopRule, string CheckFirst, string PrecautionHeading, string AboutSigns, IReadOnlyList<SignGroup> Signs, string Disclaimer)
{
    internal static Choices In(Language language)
    {
        var (catalog, guidance) = (ExerciseCatalog.Default.In(language), GuidanceCatalog.Default.In(language));
        return new(
            [.. Enum.GetValues<TargetArea>().Where(area => catalog.Query().Targeting(area).Any()).Select(area => Word.Of(area, area.NameIn(language)))],
            [.. catalog.KnownEquipment.Where(item => catalog.Exercises.Any(exercise => exercise.Equipment.Any(group => group.IsMetBy([item])))).Select(item => Word.Of(item, item.NameIn(language)))],
            [.. Enum.GetValues<Position>().Where(position => catalog.Query().In(position).Any()).Select(position => Word.Of(position, position.NameIn(language)))],
            [.. catalog.KnownDemands.Where(demand => catalog.Exercises.Any(exercise => exercise.Demands.Contains(demand))).Select(demand => Word.Of(demand, demand.NameIn(language)))],
            [.. new Schedule().Days.Select(day => Word.Of(day, day.NameIn(language)))],
            [.. Enum.GetValues<TimeOfDay>().Select(time => Word.Of(time, time.NameIn(language)))],
            [.. catalog.Exercises.Select(exercise => Word.Of(exercise.Id, exercise.Name))],
            Order.MostMinutes,
            RoutineRequest.MostExercises,
            Routine.MostRounds,
            Order.LongestName,
            Order.LongestNote,
            Order.MostWeeks,
            guidance.StopRule.ToString(),
            guidance.CheckFirst.ToString(),
            Precaution.Heading(language),
            guidance.AboutSigns.ToString(),
            [.. guidance.Safety.GroupBy(note => note.Tier, note => note.Text).Select(tier => new SignGroup(tier.Key.HeadingIn(language), [.. tier]))],
            guidance.Disclaimer);
    }
}

/// <summary>A word as JSON spells it, "middleBack", and as people read it, "Middle back".</summary>
public sealed record Word(string Id, string Name)
{
    internal static Word Of<TWord>(TWord word, string name) => new(JsonNamingPolicy.CamelCase.ConvertName($"{word}"), name);
}

/// <summary>What to do, and the signs for which to do it.</summary>
public sealed record SignGroup(string Heading, IReadOnlyList<string> Signs);
