using System.Diagnostics;
using System.Globalization;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Benchmarks;

/// <summary>How work grows with what it is given: at n, 2n, 4n and 8n, in processor time and memory. Each of these once grew by the square. That of documents is in the fuzz program.</summary>
public static class Growth
{
    private const int Doublings = 3;
    private const int Runs = 3;

    private static readonly ExerciseCatalog Large = SyntheticCatalog.Of(20_000);

    // The name, the smallest number, and what makes the work for a number ready.
    private static readonly (string Name, int Fewest, Func<int, Action> Work)[] Works =
    [
        ("unknown ids asked for, of 20,000 exercises", 50, number => Generating(Large, SharedRequests.Readme with { Included = [.. Enumerable.Range(0, number).Select(i => Unknown(i))] })),
        ("exercises done lately, of 20,000", 1_000, number => Generating(Large, SharedRequests.Readme with { Recent = Ids(number) })),
        ("exercises excluded, of 20,000", 1_000, number => Generating(Large, SharedRequests.Readme with { Excluded = Ids(number) })),
        ("exercises excluded, nothing else left", 500, number => Generating(SyntheticCatalog.Of(number), SharedRequests.Readme with { Targets = [], Excluded = [.. SyntheticCatalog.Of(number).Exercises.Select(one => one.Id)] })),
        ("looking up ids that were replaced", 1_000, LookingUp),
        ("the last stage of a plan", 50, number => () => _ = new ExercisePlan(RoutineOf(number)).AtStage(new ExercisePlan(RoutineOf(number)).StageCount)),
        ("a page in HTML, by exercises", 100, number => Printing(number, routine => routine.ToHtml())),
        ("a page in Markdown, by exercises", 100, number => Printing(number, routine => routine.ToMarkdown())),
    ];

    /// <summary>Writes a table in Markdown.</summary>
    public static void WriteAll(TextWriter output)
    {
        output.WriteLine("| | n | n | 2n | 4n | 8n | time, from 4n to 8n | memory |\n|---|---|---|---|---|---|---|---|");
        foreach (var (name, fewest, work) in Works)
        {
            var costs = Enumerable.Range(0, Doublings + 1).Select(doubling => Cost(work(fewest << doubling))).ToArray();
            var cells = string.Join(" | ", costs.Select(cost => Text($"{cost.Milliseconds:f1} ms, {cost.Megabytes:f1} MB")));
            output.WriteLine(Text($"| {name} | {fewest} | {cells} | {costs[^1].Milliseconds / costs[^2].Milliseconds:f1} | {costs[^1].Megabytes / costs[^2].Megabytes:f1} |"));
        }
    }

    private static (double Milliseconds, double Megabytes) Cost(Action work)
    {
        work();
        var (least, allocated) = (TimeSpan.MaxValue, GC.GetTotalAllocatedBytes(precise: true));
        for (var run = 0; run < Runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            var taken = Environment.CpuUsage.TotalTime - before;
            if (taken < least) least = taken;
        }

        return (least.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)Runs / (1 << 20));
    }

    private static Action Generating(ExerciseCatalog catalog, RoutineRequest request) => () => _ = catalog.Generate(request);

    private static Action LookingUp(int number)
    {
        var exercises = SyntheticCatalog.Of(number).Exercises;
        var replaced = exercises.Select((exercise, i) => $$"""{ "id": "{{Unknown(i)}}", "replacedBy": "{{exercise.Id}}" }""");
        var catalog = SyntheticCatalog.Of(number).Extend($$"""{ "formatVersion": 1, "exercises": [], "replaced": [{{string.Join(',', replaced)}}] }""");
        return () =>
        {
            for (var i = 0; i < number; i++)
            {
                if (catalog[Unknown(i)] != exercises[i]) throw new UnreachableException();
            }
        };
    }

    private static Action Printing(int number, Func<Routine, string> print)
    {
        var routine = RoutineOf(number);
        return () => _ = print(routine);
    }

    private static Routine RoutineOf(int number)
    {
        var builder = new RoutineBuilder("Long", SyntheticCatalog.Of(number));
        foreach (var exercise in SyntheticCatalog.Of(number).Exercises) builder = builder.Add(exercise.Id.Value);
        return builder.Build();
    }

    private static ExerciseId[] Ids(int number) => [.. Large.Exercises.Take(number).Select(exercise => exercise.Id)];

    private static ExerciseId Unknown(int number) => string.Create(CultureInfo.InvariantCulture, $"nowhere-to-be-found-{number:00000}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
