using System.Diagnostics;
using System.Globalization;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Writes instances of the program in docs/generator.md as CPLEX LP text, each with the generator's answer to it, for outside solvers.</summary>
public static class LpExport
{
    private const int Calls = 200;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private static readonly RoutineRequest Readme = new()
    {
        Targets = [TargetArea.MiddleBack, TargetArea.Chest],
        TimeBudget = TimeSpan.FromMinutes(10),
        Equipment = [Equipment.Chair, Equipment.RolledTowel],
        Seed = 7,
    };

    private static readonly RoutineRequest WeightedAndRecent = new()
    {
        Targets = [new(TargetArea.Back, 3), new(TargetArea.Shoulders, 2), TargetArea.Wrists],
        TimeBudget = TimeSpan.FromSeconds(437),
        Equipment = Equipment.Known,
        Recent = ["cat-cow", "cat-cow", "bird-dog", "seated-twist"],
        MaxExercises = 5,
        Sides = SideWish.MoreOnLeft,
    };

    private static readonly RoutineRequest Many = new() { TimeBudget = TimeSpan.FromMinutes(20), Equipment = Equipment.Known, MaxExercises = 10 };

    private static readonly RoutineRequest Included = new()
    {
        Targets = [TargetArea.Trunk, TargetArea.Arms],
        TimeBudget = TimeSpan.FromMinutes(5),
        Equipment = Equipment.Known,
        Included = ["prone-cobra"],
        Avoided = [Demand.HeadDown],
        Sides = SideWish.RightOnly,
    };

    /// <summary>Writes every instance into the folder: name.lp, and name.txt with its weights, the generator's objective and its time.</summary>
    public static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "readme", ExerciseCatalog.Default, Readme);
        Write(folder, "weighted-and-recent", ExerciseCatalog.Default, WeightedAndRecent);
        Write(folder, "ten-of-all", ExerciseCatalog.Default, Many);
        Write(folder, "one-included", ExerciseCatalog.Default, Included);
        Write(folder, "synthetic-1000", SyntheticCatalog.Of(1_000), Readme);
        Write(folder, "synthetic-20000", SyntheticCatalog.Of(20_000), Readme);
    }

    private static void Write(string folder, string name, ExerciseCatalog catalog, RoutineRequest request)
    {
        var model = new SelectionModel(catalog, request);
        var weights = Weights.For(model);
        using (var lp = new StreamWriter(Path.Combine(folder, $"{name}.lp"))) new LpText(model, weights).WriteTo(lp);

        var result = catalog.Generate(request);
        var objective = model.ObjectiveOf(result.Routine);
        using var answer = new StreamWriter(Path.Combine(folder, $"{name}.txt"));
        FormattableString[] lines =
        [
            $"value {weights.Value(objective)}",
            $"coverage {objective.Coverage}",
            $"kinds {objective.Kinds}",
            $"recent {objective.Recent}",
            $"changes {objective.PositionChanges}",
            $"seconds {objective.Seconds}",
            $"proven {(result.IsProvenBest ? "yes" : "no")}",
            $"allowed {model.Allowed.Count}",
            $"generator-seconds {MedianSeconds(() => catalog.Generate(request)):0.000000}",
        ];
        foreach (var line in lines) answer.WriteLine(FormattableString.Invariant(line));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {model.Allowed.Count} exercises allowed, {objective}"));
    }

    /// <summary>The median of many calls, after a warm-up long enough for the last stage of compilation.</summary>
    private static double MedianSeconds(Func<GenerationResult> generate)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;) generate();
        var times = new double[Calls];
        for (var call = 0; call < Calls; call++)
        {
            var start = Stopwatch.GetTimestamp();
            generate();
            times[call] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(times);
        return times[Calls / 2];
    }
}

/// <summary>How much one of each criterion counts in a single sum, so that no amount of a later one makes up for one of an earlier one. A second counts 1.</summary>
public sealed record Weights(long Coverage, long Kind, long Recent, long PositionChange)
{
    public static Weights For(SelectionModel model)
    {
        var change = model.Budget + 1L;
        var recent = change * Enum.GetValues<Position>().Length;
        var kind = recent * (1 + model.Allowed.Select(choice => choice.Recent).OrderDescending().Take(model.Limit).Sum());
        return new(kind * (1 + Enum.GetValues<ExerciseKind>().Length), kind, recent, change);
    }

    /// <summary>The sum. Positions are counted instead of changes, one more, so that the sum has no constant.</summary>
    public long Value(Objective objective) => checked(
        (Coverage * objective.Coverage) + (Kind * objective.Kinds) - (Recent * objective.Recent) - (PositionChange * (objective.PositionChanges + 1)) + objective.Seconds);
}
