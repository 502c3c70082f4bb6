using BackCare.Exercises.Generation;
using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>A routine of four for ten minutes, against the shuffle that other generators make. 20 exercises are the default catalog.</summary>
[MemoryDiagnoser]
public class Generate
{
    private ExerciseCatalog catalog = ExerciseCatalog.Default;

    [Params(35, 1_000, 20_000)]
    public int Exercises { get; set; }

    [GlobalSetup]
    public void Make()
    {
        catalog = Exercises == 35 ? ExerciseCatalog.Default : SyntheticCatalog.Of(Exercises);
        if (!catalog.Generate(SharedRequests.Readme).IsProvenBest || !catalog.Generate(SharedRequests.FiveAreas).IsProvenBest) throw new InvalidOperationException("A routine is not proven best.");
    }

    [Benchmark(Baseline = true, Description = "shuffle, take 4, nothing promised")]
    public int Shuffle()
    {
        var matching = catalog.Exercises
            .Where(exercise => exercise.Targets(TargetArea.MiddleBack) || exercise.Targets(TargetArea.Chest))
            .Where(exercise => exercise.IsDoableWith(SharedRequests.Readme.Equipment))
            .ToArray();
        new Random(SharedRequests.Readme.Seed).Shuffle(matching);
        return matching.Take(4).Count();
    }

    [Benchmark(Description = "Generate, two areas")]
    public GenerationResult TwoAreas() => catalog.Generate(SharedRequests.Readme);

    [Benchmark(Description = "Generate, five areas, everything at hand")]
    public GenerationResult FiveAreas() => catalog.Generate(SharedRequests.FiveAreas);

    [Benchmark(Description = "Generate, two areas, with all reasons")]
    public int WithReasons() => catalog.Generate(SharedRequests.Readme).Reasons.Count;

    [Benchmark(Description = "Generate, nothing fits, with obstacles")]
    public GenerationResult Nothing() => catalog.Generate(SharedRequests.Readme with { TimeBudget = TimeSpan.FromSeconds(5) });
}
