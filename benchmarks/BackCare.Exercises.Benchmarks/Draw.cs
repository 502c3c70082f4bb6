using BackCare.Exercises.Figures;
using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Drawing figures, against reading the finished file of one, which is what an app with pictures of its own would do.</summary>
[MemoryDiagnoser]
public class Draw
{
    private readonly Routine routine = new RoutineBuilder("Four", ExerciseCatalog.Default)
        .Add("seated-twist").Add("scapular-squeeze").Add("cat-cow").Add("childs-pose").Build();

    private readonly Figure figure = FigureCatalog.Default.For(ExerciseCatalog.Default["foam-roll-pectoralis-stretch"])!;
    private readonly string file = Path.GetTempFileName();

    [GlobalSetup]
    public void Write() => File.WriteAllText(file, figure.ToSvg());

    [GlobalCleanup]
    public void Remove() => File.Delete(file);

    [Benchmark(Baseline = true, Description = "a finished file read")]
    public string FromFile() => File.ReadAllText(file);

    [Benchmark(Description = "the largest figure drawn")]
    public string Largest() => figure.ToSvg();

    [Benchmark(Description = "one moment of it drawn")]
    public string Moment() => figure.ToSvg(0.5);

    [Benchmark(Description = "the figures of a routine of four drawn")]
    public int OfRoutine() => routine.Items.Sum(item => FigureCatalog.Default.For(item)!.ToSvg().Length);
}
