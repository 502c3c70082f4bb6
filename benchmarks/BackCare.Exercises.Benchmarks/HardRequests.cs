using System.Diagnostics;
using System.Globalization;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Requests from easy to very hard: what the answer is worth, what is proven of it, and what it costs. A table in Markdown.</summary>
public static class HardRequests
{
    private const int Runs = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    private static readonly Target[] AllAreas = [.. Enum.GetValues<TargetArea>().Select(area => new Target(area))];

    private static readonly (string Name, RoutineRequest Request)[] Requests =
    [
        ("two areas", SharedRequests.Readme),
        ("five areas", SharedRequests.FiveAreas),
        ("five areas, left side only", SharedRequests.FiveAreas with { Sides = SideWish.LeftOnly }),
        ("five areas, variety 20", SharedRequests.FiveAreas with { Variety = 20 }),
        ("eight areas", SharedRequests.FiveAreas with { Targets = [.. AllAreas.Where((_, place) => place % 3 == 0)] }),
        ("all areas", SharedRequests.FiveAreas with { Targets = AllAreas }),
        ("whole body", SharedRequests.FiveAreas with { Targets = [] }),
        ("five areas, 10 in 20 minutes", Of(SharedRequests.FiveAreas, 10, 20)),
        ("all areas, 10 in 20 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 10, 20)),
        ("all areas, 12 in 60 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 12, 60)),
        ("all areas, 20 in 60 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 20, 60)),
        ("all areas, 30 in 30 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 30, 30)),
        ("all areas, 30 in 60 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 30, 60)),
    ];

    /// <summary>Writes a line for each request to a catalog of so many exercises; 35 are the default catalog.</summary>
    public static void WriteAll(int exercises, TextWriter output)
    {
        var catalog = exercises == 35 ? ExerciseCatalog.Default : SyntheticCatalog.Of(exercises);
        output.WriteLine($"| {exercises} exercises | coverage | points | bound | proven | median | allocated |\n|---|---|---|---|---|---|---|");
        foreach (var (name, request) in Requests)
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

    private static RoutineRequest Of(RoutineRequest request, int exercises, int minutes) => request with { MaxExercises = exercises, TimeBudget = TimeSpan.FromMinutes(minutes) };
}
