using System.Diagnostics;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Logs;

namespace BackCare.Exercises.Fuzz;

/// <summary>A document that is made to hurt, in any size.</summary>
/// <param name="Name">What it has many of.</param>
/// <param name="Size">How many at first.</param>
/// <param name="Make">Makes the document with so many.</param>
/// <param name="Read">Reads it, or is refused.</param>
public sealed record HostileDocument(string Name, int Size, Func<int, string> Make, Action<string> Read)
{
    /// <summary>What reading takes at n, 2n, 4n and 8n, after one run to warm up.</summary>
    public IReadOnlyList<(int Length, long Allocated, TimeSpan Elapsed)> Grow()
    {
        string[] documents = [Make(Size), Make(Size), Make(2 * Size), Make(4 * Size), Make(8 * Size)];
        return [.. documents.Select(Measure).Skip(1)];
    }

    private (int Length, long Allocated, TimeSpan Elapsed) Measure(string document)
    {
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        try
        {
            Read(document);
        }
        catch (Exception e) when (e is FindingsException or FormatException)
        {
            // Refused, as it should be.
        }

        return (document.Length, GC.GetAllocatedBytesForCurrentThread() - before, clock.Elapsed);
    }
}

/// <summary>Every kind of hostile document for every reader.</summary>
public static class HostileDocuments
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly (string Name, string Head, string List, string Item, Action<string> Read)[] Readers =
    [
        ("catalog", "\"formatVersion\":1", "exercises", "{\"id\":\"cat-cow\",\"name\":\"A\"}", json => ExerciseCatalog.Read(json)),
        ("routine", "\"formatVersion\":1,\"name\":\"R\"", "items", "{\"exercise\":\"cat-cwo\",\"position\":\"prone\"}", json => Routine.Read(json, Catalog)),
        ("plan", "\"formatVersion\":1,\"name\":\"R\"", "items", "{\"exercise\":\"cat-cwo\"}", json => ExercisePlan.Read(json, Catalog)),
        ("log", "\"formatVersion\":1,\"routine\":\"R\"", "items", "{\"exercise\":\"cat-cow\",\"dose\":\"10 x\"}", json => SessionLog.Read(json)),
        ("figure", "\"formatVersion\":1,\"exercise\":\"cat-cow\"", "poses", "{\"name\":\"a\"}", json => FigureCatalog.Empty.With(json)),
        ("language", "\"language\":\"xx\"", "plurals", "{\"one\":\"n = 1\"}", json => Language.Read(json)),
    ];

    public static IReadOnlyList<HostileDocument> All { get; } = [.. Documents(), .. Notations()];

    private static IEnumerable<HostileDocument> Documents() =>
        from reader in Readers
        from kind in new (string Name, int Size, Func<int, string> Body)[]
        {
            ("items with one id", 60, n => $"\"{reader.List}\":[{Many(n, _ => reader.Item)}]"),
            ("items without anything", 60, n => $"\"{reader.List}\":[{Many(n, _ => "{}")}]"),
            ("unknown members", 200, n => $"\"{reader.List}\":[],{Many(n, i => $"\"{reader.List}{i}\":1")}"),
            ("members that stand twice", 200, n => Many(n, _ => $"\"{reader.List}\":[]")),
            ("nulls", 2_000, n => $"\"{reader.List}\":[{Many(n, _ => "null")}]"),
            ("levels of nesting", 2_000, n => $"\"{reader.List}\":{new string('[', n)}"),
            ("letters of a text", 20_000, n => $"\"{reader.List}\":\"{new string('x', n)}\""),
            ("letters of a name over many values", 2_000, n => $"\"{new string('k', n)}\":[{Many(n, _ => "0")}]"),
            ("half characters", 500, n => $"\"{reader.List}\":[{Many(n, _ => "\"\\ud83d\"")}]"),
            ("names nearly right", 200, n => $"\"{reader.List}\":[{{{Many(n, i => $"\"exercis{i}\":1")}}}]"),
        }
        select new HostileDocument($"{reader.Name}: {kind.Name}", kind.Size, n => $"{{{reader.Head},{kind.Body(n)}}}", reader.Read);

    private static IEnumerable<HostileDocument> Notations() =>
    [
        new("log: lines that are no session", 100, n => string.Concat(Enumerable.Repeat("{\"x\":1}\n", n)), lines => SessionLog.Read(lines)),
        new("log: empty lines", 5_000, n => new string('\n', n), lines => SessionLog.Read(lines)),
        new("dose: digits", 5_000, n => new string('7', n), text => Dose.Parse(text)),
        new("dose: parts", 1_000, n => string.Join(", ", Enumerable.Repeat("hold 5 s", n)), text => Dose.Parse(text)),
        new("dose: spaces", 5_000, n => $"2{new string(' ', n)}x 5", text => Dose.Parse(text)),
        new("dose range: parts", 1_000, n => string.Join(", ", Enumerable.Repeat("3-5 x", n)), text => DoseRange.Parse(text)),
        new("path: parts", 2_000, n => "$" + string.Concat(Enumerable.Repeat(".a[0]", n)), text => FindingPath.Parse(text)),
    ];

    private static string Many(int count, Func<int, string> make) => string.Join(",", Enumerable.Range(0, count).Select(make));
}
