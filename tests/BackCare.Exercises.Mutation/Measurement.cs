using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace BackCare.Exercises.Mutation;

/// <summary>Runs the tests against each change, in processes of their own, so that nothing that was computed under one change is seen under another.</summary>
internal sealed class Measurement(string root, int processes)
{
    /// <summary>A test that takes longer is left out.</summary>
    public static readonly TimeSpan LongestTest = TimeSpan.FromSeconds(20);

    /// <summary>At first, a change is run against the tests of its folder, the quickest first, and those of others, until they take so long together.</summary>
    private static readonly TimeSpan FirstRun = TimeSpan.FromSeconds(8);

    /// <summary>One that survives is run against the others as well, those first that saw the most changes in their time, until they take so long together.</summary>
    private static readonly TimeSpan SecondRun = TimeSpan.FromSeconds(30);

    /// <summary>Folders of tests that read the code or start programs, and see no change here.</summary>
    private static readonly string[] Blind = ["Architecture", "Quality", "Start"];

    private readonly string work = Path.Combine(root, "artifacts", "mutation");
    private readonly Dictionary<string, Host.Answer> known = [];
    private readonly ConcurrentDictionary<string, int> kills = [];
    private readonly SortedSet<string> leftOut = new(StringComparer.Ordinal);

    /// <summary>Where the tests run.</summary>
    public string Folder => Path.Combine(work, "run");

    /// <summary>Tests that are left out: they fail without a change, or take too long.</summary>
    public IReadOnlyCollection<string> LeftOut => leftOut;

    /// <summary>What became of each change, for people and for the next run, which begins with the classes that saw the most.</summary>
    public string Record => Path.Combine(work, "all.txt");

    /// <summary>Copies the tests there.</summary>
    public void Prepare()
    {
        if (File.Exists(Record)) foreach (var line in File.ReadLines(Record)) if (line.Split(" by ") is [.., var test] && line.StartsWith(nameof(FateKind.Killed), StringComparison.Ordinal)) Count(test);
        if (Directory.Exists(work)) Directory.Delete(work, recursive: true);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Which sites each class reaches, and how long its tests take without a change.</summary>
    public void Cover()
    {
        var answers = new ConcurrentDictionary<string, Host.Answer>();
        Parallel.ForEach(TestRun.Classes.Where(name => !Array.Exists(Blind, folder => IsOf(folder, name))), new() { MaxDegreeOfParallelism = processes }, name => answers[name] = Run(new(0, [new(name, 300)], [])) ?? new(name, [], [], new Dictionary<string, double>()));
        foreach (var (name, answer) in answers)
        {
            if (answer.TimedOut is not null)
            {
                leftOut.Add(name);
                continue;
            }

            known[name] = answer;
            foreach (var test in answer.Failed) leftOut.Add(test);
            foreach (var (test, seconds) in answer.Seconds) if (seconds > LongestTest.TotalSeconds) leftOut.Add(test);
        }
    }

    /// <summary>What becomes of each change; one that survives is told as soon as that is known.</summary>
    public IReadOnlyDictionary<Mutant, Fate> Try(IReadOnlyList<Mutant> mutants, Func<Mutant, int> site, Action<Mutant, Fate> tell)
    {
        var fates = new ConcurrentDictionary<Mutant, Fate>();
        ForEach(mutants, mutant =>
        {
            var (classes, isCut) = Within(FirstRun, AtFirst(mutant));
            Decide(mutant, classes, isCut);
            if (fates[mutant].Kind == FateKind.Killed) Count(fates[mutant].By!);
        });
        ForEach(mutants.Where(mutant => fates[mutant].Kind == FateKind.SurvivedInPart), mutant =>
        {
            var (before, _) = Within(FirstRun, AtFirst(mutant));
            var (classes, isCut) = Within(SecondRun, [.. Reaching(site(mutant)).Except(before).OrderByDescending(Yield)]);
            Decide(mutant, classes, isCut);
            if (fates[mutant].Kind == FateKind.SurvivedInPart) tell(mutant, fates[mutant]);
        });
        return fates;

        IReadOnlyList<string> AtFirst(Mutant mutant) => [.. Reaching(site(mutant)).OrderBy(name => IsOf(mutant.Folder, name) ? 0 : 1).ThenBy(Seconds)];

        void ForEach(IEnumerable<Mutant> some, Action<Mutant> act) =>
            Parallel.ForEach(Partitioner.Create(some, EnumerablePartitionerOptions.NoBuffering), new() { MaxDegreeOfParallelism = processes }, act);

        void Decide(Mutant mutant, IReadOnlyList<string> classes, bool isCut)
        {
            var fate = fates[mutant] = classes.Count == 0 ? new(FateKind.NotReached, null) : Fate(Run(new(mutant.Number, [.. classes.Select(name => new Host.ClassLimit(name, 10 + (5 * Seconds(name))))], [.. leftOut])), isCut);
            if (fate.Kind is FateKind.Survived or FateKind.NotReached) tell(mutant, fate);
        }
    }

    private static Fate Fate(Host.Answer? answer, bool isCut) => answer switch
    {
        null => new(FateKind.Killed, "the process ended"),
        { TimedOut: { } name } => new(FateKind.TimedOut, name),
        { Failed: [var test, ..] } => new(FateKind.Killed, test),
        _ => new(isCut ? FateKind.SurvivedInPart : FateKind.Survived, null),
    };

    private static bool IsOf(string folder, string name) => name.StartsWith($"BackCare.Exercises.Tests.{folder}.", StringComparison.Ordinal);

    private void Count(string test) => kills.AddOrUpdate(test[..Math.Max(test.LastIndexOf('.'), 0)], 1, (_, count) => count + 1);

    /// <summary>How many changes a class saw in its time.</summary>
    private double Yield(string name) => (kills.GetValueOrDefault(name) + 0.1) / (Seconds(name) + 0.1);

    private IEnumerable<string> Reaching(int site) => known.Where(known => known.Value.Reached.Contains(site)).Select(known => known.Key);

    private double Seconds(string name) => known[name].Seconds.Where(test => !leftOut.Contains(test.Key)).Sum(test => test.Value);

    /// <summary>As many of the classes as take no longer, one at least, and whether some are left.</summary>
    private (IReadOnlyList<string> Classes, bool IsCut) Within(TimeSpan longest, IReadOnlyList<string> all)
    {
        var (taken, sum) = (new List<string>(), 0.0);
        foreach (var name in all)
        {
            if (taken.Count > 0 && sum + Seconds(name) > longest.TotalSeconds) continue;
            sum += Seconds(name);
            taken.Add(name);
        }

        return (taken, taken.Count < all.Count);
    }

    private Host.Answer? Run(Host.Order order)
    {
        var name = Path.Combine(work, Guid.NewGuid().ToString("N"));
        var (orderPath, answerPath) = (name + ".order", name + ".answer");
        File.WriteAllText(orderPath, JsonSerializer.Serialize(order));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Folder, "BackCare.Exercises.Mutation.dll"), "host", orderPath, answerPath])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x60000000", ["DOTNET_DbgEnableMiniDump"] = "0" },
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30 + order.Classes.Sum(known => known.Seconds))))
        {
            process.Kill(entireProcessTree: true);
            return new("the process", [], [], new Dictionary<string, double>());
        }

        var answer = File.Exists(answerPath) ? JsonSerializer.Deserialize<Host.Answer>(File.ReadAllText(answerPath)) : null;
        File.Delete(orderPath);
        File.Delete(answerPath);
        return answer;
    }
}
