using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace BackCare.Exercises.Mutation;

/// <summary>Runs the tests against each change, in processes of their own, so that nothing that was computed under one change is seen under another.</summary>
internal sealed class Measurement(string root, int processes)
{
    /// <summary>A test that takes longer is left out.</summary>
    public static readonly TimeSpan LongestTest = TimeSpan.FromSeconds(3);

    /// <summary>A change is run against the quickest classes that reach it, until they take so long together.</summary>
    public static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(15);

    private readonly string _work = Path.Combine(root, "artifacts", "mutation");
    private readonly Dictionary<string, Host.Answer> _classes = [];
    private readonly SortedSet<string> _leftOut = new(StringComparer.Ordinal);

    /// <summary>Where the tests run.</summary>
    public string Folder => Path.Combine(_work, "run");

    /// <summary>Tests that are left out: they fail without a change, or take too long.</summary>
    public IReadOnlyCollection<string> LeftOut => _leftOut;

    /// <summary>Copies the tests there.</summary>
    public void Prepare()
    {
        if (Directory.Exists(_work)) Directory.Delete(_work, recursive: true);
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
        Parallel.ForEach(TestRun.Classes, new() { MaxDegreeOfParallelism = processes }, name => answers[name] = Run(new(0, [new(name, 300)], [])) ?? new(name, [], [], new Dictionary<string, double>()));
        foreach (var (name, answer) in answers)
        {
            if (answer.TimedOut is not null)
            {
                _leftOut.Add(name);
                continue;
            }

            _classes[name] = answer;
            foreach (var test in answer.Failed) _leftOut.Add(test);
            foreach (var (test, seconds) in answer.Seconds) if (seconds > LongestTest.TotalSeconds) _leftOut.Add(test);
        }
    }

    /// <summary>What becomes of each change; each is told as soon as it is known.</summary>
    public IReadOnlyDictionary<Mutant, Fate> Try(IReadOnlyList<Mutant> mutants, Func<Mutant, int> site, Action<Mutant, Fate> tell)
    {
        var fates = new ConcurrentDictionary<Mutant, Fate>();
        Parallel.ForEach(
            Partitioner.Create(mutants, EnumerablePartitionerOptions.NoBuffering),
            new() { MaxDegreeOfParallelism = processes },
            mutant =>
            {
                var (classes, isCut) = ClassesFor(mutant, site(mutant));
                var fate = fates[mutant] = classes.Count == 0 ? new(FateKind.NotReached, null) : Fate(Run(new(mutant.Number, classes, [.. _leftOut])), isCut);
                tell(mutant, fate);
            });
        return fates;
    }

    private static Fate Fate(Host.Answer? answer, bool isCut) => answer switch
    {
        null => new(FateKind.Killed, "the process ended"),
        { TimedOut: { } name } => new(FateKind.TimedOut, name),
        { Failed: [var test, ..] } => new(FateKind.Killed, test),
        _ => new(isCut ? FateKind.SurvivedInPart : FateKind.Survived, null),
    };

    /// <summary>The classes that reach a site: those of the same folder first, and the quickest of each first.</summary>
    private (IReadOnlyList<Host.ClassLimit> Classes, bool IsCut) ClassesFor(Mutant mutant, int site)
    {
        var all = _classes.Where(known => known.Value.Reached.Contains(site))
            .Select(known => (known.Key, Seconds: known.Value.Seconds.Where(test => !_leftOut.Contains(test.Key)).Sum(test => test.Value)))
            .OrderBy(known => known.Key.StartsWith($"BackCare.Exercises.Tests.{mutant.Folder}.", StringComparison.Ordinal) ? 0 : 1).ThenBy(known => known.Seconds)
            .ToList();
        var (taken, sum) = (new List<Host.ClassLimit>(), 0.0);
        foreach (var (name, seconds) in all)
        {
            if (taken.Count > 0 && sum + seconds > LongestRun.TotalSeconds) continue;
            sum += seconds;
            taken.Add(new(name, 10 + (5 * seconds)));
        }

        return (taken, taken.Count < all.Count);
    }

    private Host.Answer? Run(Host.Order order)
    {
        var name = Path.Combine(_work, Guid.NewGuid().ToString("N"));
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
