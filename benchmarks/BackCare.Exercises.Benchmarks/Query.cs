using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Area, position and equipment, against the LINQ that a user would write over the list.</summary>
[MemoryDiagnoser]
public class Query
{
    private static readonly Equipment[] AtHand = [Equipment.Chair, Equipment.RolledTowel];

    private ExerciseCatalog catalog = ExerciseCatalog.Empty;
    private ExerciseQuery kept = ExerciseCatalog.Empty.Query();

    [Params(20, 1_000, 20_000)]
    public int Exercises { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        catalog = SyntheticCatalog.Of(Exercises);
        kept = Asked();
    }

    [Benchmark(Baseline = true, Description = "LINQ over the list")]
    public int Linq() => catalog.Exercises.Count(exercise =>
        (exercise.PrimaryAreas.Any(area => TargetArea.Back.Includes(area)) || exercise.SecondaryAreas.Any(area => TargetArea.Back.Includes(area)))
        && exercise.Positions.Contains(Position.SittingOnChair)
        && exercise.Equipment.All(group => group.AnyOf.Any(item => AtHand.Contains(item)) || group.StandIns.Any(standIn => standIn.Suits && AtHand.Contains(standIn.Item))));

    [Benchmark(Description = "a query, built and run")]
    public int BuiltAndRun() => Count(Asked());

    [Benchmark(Description = "a query, kept and run")]
    public int Run() => Count(kept);

    private ExerciseQuery Asked() => catalog.Query().Targeting(TargetArea.Back).In(Position.SittingOnChair).With(AtHand);

    private static int Count(ExerciseQuery query)
    {
        var count = 0;
        foreach (var exercise in query) count++;
        return count;
    }
}
