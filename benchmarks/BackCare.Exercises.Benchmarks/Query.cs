using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Area, position and equipment, against the LINQ that a user would write over the list.</summary>
[MemoryDiagnoser]
public class Query
{
    private static readonly Equipment[] AtHand = [Equipment.Chair, Equipment.RolledTowel];

    private readonly ExerciseCatalog catalog = ExerciseCatalog.Default;
    private readonly ExerciseQuery kept = ExerciseCatalog.Default.Query().Targeting(TargetArea.Back).In(Position.SittingOnChair).With(AtHand);

    [Benchmark(Baseline = true, Description = "LINQ over the list")]
    public int Linq() => catalog.Exercises.Count(exercise =>
        (exercise.PrimaryAreas.Any(area => TargetArea.Back.Includes(area)) || exercise.SecondaryAreas.Any(area => TargetArea.Back.Includes(area)))
        && exercise.Positions.Contains(Position.SittingOnChair)
        && exercise.Equipment.All(group => group.AnyOf.Any(item => AtHand.Contains(item))));

    [Benchmark(Description = "a query, built and run")]
    public int BuiltAndRun() => catalog.Query().Targeting(TargetArea.Back).In(Position.SittingOnChair).With(AtHand).Count();

    [Benchmark(Description = "a query, kept and run")]
    public int Run() => kept.Count();
}
