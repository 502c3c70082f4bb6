using System.Reflection;
using System.Text.Json;

namespace BackCare.Exercises.Mutation;

/// <summary>A process of its own: the tests of some classes, with one change on.</summary>
internal static class Host
{
    /// <summary>What to do.</summary>
    /// <param name="Mutant">The number of the change; 0 for the library as it is.</param>
    /// <param name="Classes">The classes of tests in the order in which they run, each with the seconds that it may take.</param>
    /// <param name="LeftOut">Tests that are not run.</param>
    internal sealed record Order(int Mutant, IReadOnlyList<ClassLimit> Classes, IReadOnlyList<string> LeftOut);

    internal sealed record ClassLimit(string Name, double Seconds);

    /// <summary>What was seen.</summary>
    /// <param name="TimedOut">The class that took too long.</param>
    /// <param name="Failed">The tests that failed; with a change on, there are none after the first.</param>
    /// <param name="Reached">The sites that were reached.</param>
    /// <param name="Seconds">How long each test took.</param>
    internal sealed record Answer(string? TimedOut, IReadOnlyList<string> Failed, IReadOnlyList<int> Reached, IReadOnlyDictionary<string, double> Seconds);

    public static void Run(string orderPath, string answerPath)
    {
        var order = JsonSerializer.Deserialize<Order>(File.ReadAllText(orderPath))!;
        var mutants = Assembly.Load("BackCare.Exercises").GetType(MutatedLibrary.Switch)!;
        mutants.GetField("Active")!.SetValue(null, order.Mutant);
        var (failed, seconds, leftOut) = (new List<string>(), new Dictionary<string, double>(), order.LeftOut.ToHashSet());
        using var run = new TestRun();
        foreach (var (name, limit) in order.Classes)
        {
            using var watch = new Timer(_ => End(new(name, [], [], new Dictionary<string, double>())), null, TimeSpan.FromSeconds(limit), Timeout.InfiniteTimeSpan);
            var result = run.Run(name, leftOut, stopsAtFailure: order.Mutant != 0);
            failed.AddRange(result.Failed);
            foreach (var (test, time) in result.Times) seconds[test] = time.TotalSeconds;
            if (order.Mutant != 0 && failed.Count > 0) break;
        }

        var reached = (bool[])mutants.GetField("Reached")!.GetValue(null)!;
        End(new(null, failed, [.. Enumerable.Range(0, reached.Length).Where(site => reached[site])], seconds));

        void End(Answer answer)
        {
            File.WriteAllText(answerPath, JsonSerializer.Serialize(answer));
            Environment.Exit(0);
        }
    }
}
