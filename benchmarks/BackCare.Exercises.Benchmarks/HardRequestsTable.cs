using System.Diagnostics;
using System.Globalization;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Requests from easy to very hard: what the answer is worth, what is proven of it, and what it costs. A table in Markdown.</summary>
public static class HardRequestsTable
{
    private const int Runs = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    /// <summary>Writes a line for each request to the catalog.</summary>
    public static void WriteAll(ExerciseCatalog catalog, TextWriter output)
    {
        output.WriteLine($"| {catalog.Exercises.Count} exercises | coverage | points | bound | proven | median | allocated |\n|---|---|---|---|---|---|---|");
        foreach (var (name, request) in HardRequests.All)
        {
            var result = catalog.Generate(request);
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;) catalog.Generate(request);
            var times = new double[Runs];
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var run = 0; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                catalog.Generate(request);
                times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }

            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Runs / (1 << 20);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {result.CoverageScore} | {result.Points} | {result.PointsBound} | {(result.IsProvenBest ? "yes" : "no")} | {times.Order().ElementAt(Runs / 2):g3} ms | {allocated:f1} MB |"));
        }
    }
}
