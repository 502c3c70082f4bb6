using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Reading and checking a routine of four, against parsing its text.</summary>
[MemoryDiagnoser]
public class RoutineLoad
{
    private readonly string json = new RoutineBuilder("Desk break", ExerciseCatalog.Default)
        .Add("seated-twist").Add("scapular-squeeze", "2 x 15, hold 5 s").Add("cat-cow").Add("childs-pose", "hold 45 s", note: "Slowly.").Build().ToJson();

    [Benchmark(Baseline = true, Description = "JsonDocument.Parse, nothing checked")]
    public int Parse()
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("items").GetArrayLength();
    }

    [Benchmark(Description = "Routine.Read, every rule checked")]
    public Routine Read() => Routine.Read(json, ExerciseCatalog.Default);
}
