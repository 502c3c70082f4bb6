using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Playback;

namespace BackCare.Exercises.Benchmarks;

/// <summary>What a service does for one person after another: a routine generated, validated, put on a timeline, played to its end and recorded. On one thread and on several, and for a long time.</summary>
public static class Scale
{
    private const int Rounds = 5;
    private const int RequestsOfARound = 2_000;
    private const int RequestsBefore = 6_000;
    private const int Parts = 10;
    private const int MostExcluded = 20;

    private static readonly TargetArea[] Areas = Enum.GetValues<TargetArea>();

    /// <summary>Writes how much more is done on all cores than on one, beside a loop that shares nothing. A table in Markdown.</summary>
    public static void WriteThreads(TextWriter output)
    {
        var most = Environment.ProcessorCount;
        (string Name, Action<int> Work)[] works =
        [
            ("a loop of arithmetic", Spin),
            ("generate", number => _ = ExerciseCatalog.Default.Generate(RequestOf(number))),
            ("generate, validate, play, record", number => Serve(number, stackalloc long[1])),
        ];
        foreach (var (_, work) in works) Run(0, RequestsBefore, most, work); // so that all is compiled as well as it will be

        output.WriteLine($"| | 1 thread | {most} threads | as much as |\n|---|---|---|---|");
        foreach (var (name, work) in works)
        {
            // By turns, so that what else the machine does meets both.
            var pairs = Enumerable.Range(0, Rounds).Select(_ => (One: Run(0, RequestsOfARound, 1, work), All: Run(0, RequestsOfARound, most, work))).ToArray();
            var (one, all) = (RequestsOfARound / Median(pairs.Select(pair => pair.One)), RequestsOfARound / Median(pairs.Select(pair => pair.All)));
            output.WriteLine(Text($"| {name} | {one:f0} a second | {all:f0} a second | {Median(pairs.Select(pair => pair.One / pair.All)):f2} |"));
        }
    }

    /// <summary>Writes what so many requests come to on all cores when each gets so many routines, and whether memory stays as it is. A table in Markdown.</summary>
    public static void WriteLongRun(int requests, int routines, TextWriter output)
    {
        output.WriteLine("| requests | routines | a second | different ones | in use after a collection | most of the process | collections |\n|---|---|---|---|---|---|---|");
        var (hashes, part) = (new long[requests * routines], Math.Max(1, requests / Parts));
        var before = 0;
        for (var first = 0; first < requests; first += part)
        {
            var count = Math.Min(part, requests - first);
            var seconds = Run(first, count, Environment.ProcessorCount, number => Serve(number, hashes.AsSpan(number * routines, routines)));
            var used = GC.GetTotalMemory(forceFullCollection: true) / (double)(1 << 20);
            using var process = Process.GetCurrentProcess();
            var made = hashes.Count(hash => hash != 0);
            output.WriteLine(Text($"| {first + count} | {made} | {(made - before) / seconds:f0} | {hashes.Where(hash => hash != 0).Distinct().Count()} | {used:f1} MiB | {process.PeakWorkingSet64 / (1 << 20)} MiB | {GC.CollectionCount(0)} |"));
            before = made;
        }
    }

    /// <summary>How many seconds the work for such requests takes with so many threads, each of which takes the next one.</summary>
    private static double Run(int first, int count, int threads, Action<int> work)
    {
        var next = first - 1;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            for (var number = Interlocked.Increment(ref next); number < first + count; number = Interlocked.Increment(ref next)) work(number);
        })).ToArray();
        var start = Stopwatch.GetTimestamp();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>About as long as a request, without memory.</summary>
    private static void Spin(int number)
    {
        var random = (ulong)number + 1;
        for (var i = 0; i < 1_000_000; i++)
        {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
        }

        if (random == 0) throw new UnreachableException();
    }

    /// <summary>All that is done for one person who wants as many routines as there is place for.</summary>
    /// <param name="number">Which request.</param>
    /// <param name="hashes">Gets a hash of the exercises and doses of each routine, and stays 0 for those that there are not.</param>
    private static void Serve(int number, Span<long> hashes)
    {
        foreach (var result in ExerciseCatalog.Default.GenerateAll(RequestOf(number)).Take(hashes.Length))
        {
            if (!result.HasRoutine) return;
            var routine = result.Routine;
            if (routine.Validate().HasErrors) throw new UnreachableException($"Request {number}: {routine.Validate()}");

            var (timeline, clock) = (routine.ToTimeline(), new ManualClock());
            using var player = new RoutinePlayer(timeline, clock, new Announcer(timeline));
            player.Play();
            clock.Advance(timeline.Duration);
            if (player.State != PlaybackState.Finished || player.Record().ToJsonLine().Length == 0) throw new UnreachableException($"Request {number} was not played to its end.");

            var items = string.Join('\n', routine.Items.Select(item => $"{item.Exercise.Id} {item.Dose}"));
            hashes[0] = BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(items))) | 1;
            hashes = hashes[1..];
        }
    }

    /// <summary>A request as people make them, with areas, minutes and a number of exercises of its own, exercises that are not wanted, and some that were done lately.</summary>
    private static RoutineRequest RequestOf(int number) => RequestOf(new Random(number));

    private static RoutineRequest RequestOf(Random random) => RealisticRequests.All[random.Next(RealisticRequests.All.Count)].Request with
    {
        Targets = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Areas[random.Next(Areas.Length)]).Distinct().Select(area => new Target(area, random.Next(1, 6)))],
        TimeBudget = TimeSpan.FromSeconds(random.Next(90, 1_800)),
        Excluded = [.. Enumerable.Range(0, random.Next(MostExcluded + 1)).Select(_ => AnyId(random))],
        Recent = [.. Enumerable.Range(0, 6).Select(_ => AnyId(random))],
        MaxExercises = random.Next(3, 9),
        Variety = random.Next(RoutineRequest.MostVariety + 1),
        Seed = random.Next(),
    };

    private static ExerciseId AnyId(Random random) => ExerciseCatalog.Default.Exercises[random.Next(ExerciseCatalog.Default.Exercises.Count)].Id;

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
