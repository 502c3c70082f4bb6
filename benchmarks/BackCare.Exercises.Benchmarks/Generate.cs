using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>A routine for the request of the README, against the shuffle that other generators make.</summary>
[MemoryDiagnoser]
public class Generate
{
    private readonly ExerciseCatalog catalog = ExerciseCatalog.Default;
    private readonly RoutineRequest request = new()
    {
        Targets = [TargetArea.MiddleBack, TargetArea.Chest],
        TimeBudget = TimeSpan.FromMinutes(10),
        Equipment = [Equipment.Chair, Equipment.RolledTowel],
        Seed = 7,
    };

    [Benchmark(Baseline = true, Description = "shuffle, take 4, nothing promised")]
    public int Shuffle()
    {
        var matching = catalog.Exercises
            .Where(exercise => exercise.Targets(TargetArea.MiddleBack) || exercise.Targets(TargetArea.Chest))
            .Where(exercise => exercise.IsDoableWith(request.Equipment))
            .ToArray();
        new Random(request.Seed).Shuffle(matching);
        return matching.Take(4).Count();
    }

    [Benchmark(Description = "Generate, proven best, with reasons")]
    public RoutinePlan Best() => catalog.Generate(request);

    [Benchmark(Description = "Generate, nothing fits, with obstacles")]
    public RoutinePlan Nothing() => catalog.Generate(request with { Targets = [TargetArea.Chest], Positions = [Position.Standing] });
}
