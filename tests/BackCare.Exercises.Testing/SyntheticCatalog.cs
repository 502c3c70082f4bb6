using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace BackCare.Exercises.Testing;

/// <summary>Catalogs of any size, made from the default one by a seeded generator: other positions, equipment, areas, demands and doses. The same seed makes the same catalog.</summary>
public static class SyntheticCatalog
{
    private static readonly TargetArea[] Areas =
    [
        TargetArea.Neck, TargetArea.UpperBack, TargetArea.ShoulderBlades, TargetArea.MiddleBack, TargetArea.LowerBack, TargetArea.Chest, TargetArea.Ribs,
        TargetArea.Abdomen, TargetArea.Shoulders, TargetArea.UpperArms, TargetArea.Wrists, TargetArea.Hips, TargetArea.Thighs, TargetArea.LowerLegs,
    ];

    private static readonly ConcurrentDictionary<(int Count, int Seed), ExerciseCatalog> Made = new();

    /// <summary>A catalog with so many exercises.</summary>
    public static ExerciseCatalog Of(int count, int seed = 1) => Made.GetOrAdd((count, seed), static key =>
    {
        var random = new Random(key.Seed);
        return ExerciseCatalog.Empty.Extend(Enumerable.Range(0, key.Count).Select(number => Any(number, random)), ExerciseCatalog.Default.Sources);
    });

    /// <summary>The catalog as a document in UTF-8.</summary>
    public static byte[] Json(int count, int seed = 1) => Encoding.UTF8.GetBytes(Of(count, seed).ToJson());

    private static Exercise Any(int number, Random random)
    {
        var pattern = ExerciseCatalog.Default.Exercises[random.Next(ExerciseCatalog.Default.Exercises.Count)];
        var areas = Some(Areas, random.Next(1, 5), random);
        return pattern with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{pattern.Id}-{number:00000}"),
            Name = string.Create(CultureInfo.InvariantCulture, $"{pattern.Name} {number}"),
            Aliases = [],
            Kind = Some(Enum.GetValues<ExerciseKind>(), 1, random)[0],
            Positions = Some(Enum.GetValues<Position>(), random.Next(1, 3), random),
            Equipment = [.. Enumerable.Range(0, random.Next(0, 3)).Select(_ => new EquipmentGroup(Some([.. Equipment.Known], random.Next(1, 3), random)))],
            PrimaryAreas = [.. areas.Take(2)],
            SecondaryAreas = [.. areas.Skip(2)],
            PrimaryMuscles = Some(Enum.GetValues<Muscle>(), random.Next(0, 3), random),
            SecondaryMuscles = [],
            Demands = Some([.. Demand.Known], random.Next(0, 4), random),
            Levels = [],
            Doses = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new CitedDose(ExerciseCatalog.Default.Sources[random.Next(ExerciseCatalog.Default.Sources.Count)].Id, AnyRange(random)))],
        };
    }

    private static DoseRange AnyRange(Random random)
    {
        var (hold, repetitions, sets) = (random.Next(1, 13) * 5, random.Next(1, 16), random.Next(1, 3));
        return random.Next(3) switch
        {
            0 => new(HoldRange.Between(TimeSpan.FromSeconds(hold), TimeSpan.FromSeconds(hold + (random.Next(0, 4) * 5))), CountRange.Exactly(random.Next(1, 4))),
            1 => new(repetitions: CountRange.Between(repetitions, repetitions + random.Next(0, 6)), sets: CountRange.Exactly(sets)),
            _ => new(HoldRange.Exactly(TimeSpan.FromSeconds(random.Next(2, 11))), CountRange.Between(repetitions, repetitions + random.Next(0, 6))),
        };
    }

    private static T[] Some<T>(T[] words, int count, Random random) =>
        [.. Enumerable.Range(0, words.Length).OrderBy(_ => random.Next()).Take(count).Select(index => words[index])];
}
