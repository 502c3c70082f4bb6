using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Area, position and equipment, against the LINQ that a user would write over records of their own.</summary>
[MemoryDiagnoser]
public class Query
{
    private static readonly Equipment[] AtHand = [Equipment.Chair, Equipment.RolledTowel];
    private static readonly HashSet<string> OwnAtHand = ["chair", "rolledTowel"];

    private ExerciseCatalog catalog = ExerciseCatalog.Empty;
    private ExerciseQuery kept = ExerciseCatalog.Empty.Query();
    private List<OwnExercise> own = [];
    private HashSet<TargetArea> back = [];

    [Params(35, 1_000, 20_000)]
    public int Exercises { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        catalog = SyntheticCatalog.Of(Exercises);
        kept = Asked(catalog);
        own = [.. catalog.Exercises.Select(OwnExercise.Of)];
        back = [.. Enum.GetValues<TargetArea>().Where(area => TargetArea.Back.Includes(area))];
        if (Linq() != Run()) throw new InvalidOperationException("LINQ and the query find different exercises.");
    }

    [Benchmark(Baseline = true, Description = "LINQ over own records")]
    public int Linq() => own
        .Where(exercise => exercise.Positions.Contains(Position.SittingOnChair)
            && exercise.Areas.Any(back.Contains)
            && exercise.Needs.All(anyOf => anyOf.Any(OwnAtHand.Contains)))
        .ToList().Count;

    [Benchmark(Description = "a query, built and run")]
    public int BuiltAndRun() => Count(Asked(catalog));

    [Benchmark(Description = "a query, kept and run")]
    public int Run() => Count(kept);

    internal static ExerciseQuery Asked(ExerciseCatalog catalog) => catalog.Query().Targeting(TargetArea.Back).In(Position.SittingOnChair).With(AtHand);

    internal static int Count(ExerciseQuery query)
    {
        var count = 0;
        foreach (var exercise in query) count++;
        return count;
    }

    /// <summary>What a user would have who wrote this without the library: arrays, and what can stand in for an item among the alternatives.</summary>
    private sealed record OwnExercise(string Name, Position[] Positions, TargetArea[] Areas, string[][] Needs)
    {
        public static OwnExercise Of(Exercise exercise) => new(
            exercise.Name,
            [.. exercise.Positions],
            [.. exercise.PrimaryAreas, .. exercise.SecondaryAreas],
            [.. exercise.Equipment.Select(group => Array.ConvertAll([.. group.AnyOf, .. group.StandIns.Where(standIn => standIn.Suits).Select(standIn => standIn.Item)], (Equipment item) => item.Id))]);
    }
}
