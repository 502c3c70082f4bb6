using System.Reflection;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Reading and checking the whole catalog, against the least that anybody could do with its text.</summary>
[MemoryDiagnoser]
public class CatalogLoad
{
    private readonly byte[] json = Encoding.UTF8.GetBytes(ExerciseCatalog.Default.ToJson());

    [Benchmark(Baseline = true, Description = "JsonDocument.Parse, nothing checked")]
    public int Parse()
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("exercises").GetArrayLength();
    }

    [Benchmark(Description = "a bare pass of Utf8JsonReader")]
    public int Pass()
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    [Benchmark(Description = "ExerciseCatalog.Read, every rule checked")]
    public ExerciseCatalog Read()
    {
        using var stream = new MemoryStream(json);
        return ExerciseCatalog.Read(stream);
    }
}
