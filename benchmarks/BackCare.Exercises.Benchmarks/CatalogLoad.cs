using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Reading and checking a whole catalog, against the least that anybody could do with its text.</summary>
[MemoryDiagnoser]
public class CatalogLoad
{
    private byte[] json = [];

    [Params(20, 1_000, 20_000)]
    public int Exercises { get; set; }

    [GlobalSetup]
    public void Setup() => json = Compact(SyntheticCatalog.Json(Exercises));

    [Benchmark(Baseline = true, Description = "a bare pass of Utf8JsonReader")]
    public int Pass()
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    [Benchmark(Description = "JsonDocument.Parse, nothing checked")]
    public int Parse()
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("exercises").GetArrayLength();
    }

    [Benchmark(Description = "ExerciseCatalog.Read, every rule checked")]
    public ExerciseCatalog Read()
    {
        using var stream = new MemoryStream(json);
        return ExerciseCatalog.Read(stream);
    }

    /// <summary>Without indentation: with it, 20,000 exercises are more than the 64 MiB that a document may have.</summary>
    private static byte[] Compact(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        using var compact = new MemoryStream();
        using (var writer = new Utf8JsonWriter(compact, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) document.WriteTo(writer);
        return compact.ToArray();
    }
}
