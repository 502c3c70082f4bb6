using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Checking a routine of four exercises, against the few comparisons that an app would make by hand.</summary>
[MemoryDiagnoser]
public class Validate
{
    private readonly Routine routine = new RoutineBuilder("Four", ExerciseCatalog.Default)
        .Add("seated-twist").Add("scapular-squeeze").Add("cat-cow").Add("childs-pose").Build();

    [Benchmark(Baseline = true, Description = "ranges compared by hand")]
    public bool ByHand() => routine.Items.All(item => item.Exercise.Allows(item.Dose));

    [Benchmark(Description = "Validate, every rule")]
    public FindingReport Validator() => routine.Validate();

    [Benchmark(Description = "Build, every rule")]
    public Routine Build() => new RoutineBuilder("Four", ExerciseCatalog.Default)
        .Add("seated-twist").Add("scapular-squeeze").Add("cat-cow").Add("childs-pose").Build();
}
