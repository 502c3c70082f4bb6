using System.Diagnostics;
using System.Globalization;

namespace BackCare.Exercises.Benchmarks;

/// <summary>What the first query of a catalog takes, with the parts of the index that it makes. BenchmarkDotNet repeats what it measures, and there is one first query a catalog.</summary>
public static class FirstQuery
{
    private const int Catalogs = 60;

    /// <summary>Writes the time for 1,000 and 20,000 exercises: the very first query of this program, and then the least and the median over fresh catalogs.</summary>
    public static void WriteAll(TextWriter output)
    {
        foreach (var size in new[] { 20_000, 1_000 })
        {
            var exercises = SyntheticCatalog.Of(size);
            var times = Enumerable.Range(0, Catalogs).Select(_ => MillisecondsOfFirst(exercises)).ToArray();
            var sorted = times.Order().ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size} exercises: the very first {times[0]:f2} ms, least {sorted[0]:f2} ms, median {sorted[Catalogs / 2]:f2} ms"));
        }
    }

    private static double MillisecondsOfFirst(ExerciseCatalog exercises)
    {
        var fresh = ExerciseCatalog.Empty.Extend(exercises);
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var found = Query.Count(Query.Asked(fresh));
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return found >= 0 ? taken : throw new UnreachableException();
    }
}
