using System.Diagnostics;
using System.Globalization;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Benchmarks;

/// <summary>Writes instances of the program in docs/generator.md as CPLEX LP text, each with the generator's answer to it, for outside solvers.</summary>
public static class LpExport
{
    private const int Calls = 200;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

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

    private static readonly RoutineRequest TwoRounds = new() { TimeBudget = TimeSpan.FromMinutes(15), Equipment = Equipment.Known, Rounds = 2 };

    private static readonly RoutineRequest First = new() { Targets = [TargetArea.UpperBack, TargetArea.Shoulders], TimeBudget = TimeSpan.FromMinutes(10), IsFirst = true };

    private static readonly RoutineRequest LeftOnly = new() { TimeBudget = TimeSpan.FromMinutes(10), Equipment = Equipment.Known, Sides = SideWish.LeftOnly };

    private static readonly RoutineRequest OnWaking = new() { TimeBudget = TimeSpan.FromMinutes(8), Equipment = Equipment.Known, TimeOfDay = TimeOfDay.OnWaking };

    private static readonly RoutineRequest OneFamily = new()
    {
        Targets = [TargetArea.Back, TargetArea.Chest],
        TimeBudget = TimeSpan.FromMinutes(10),
        Equipment = Equipment.Known,
        Included = ["seated-twist", "lying-knee-twist"],
    };

    private static readonly RoutineRequest Six = new() { TimeBudget = TimeSpan.FromMinutes(20), Equipment = Equipment.Known };

    /// <summary>Writes every instance into the folder: name.lp, and name.txt with its weights, the generator's objective and its time.</summary>
    public static void WriteAll(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "readme", ExerciseCatalog.Default, SharedRequests.Readme);
        Write(folder, "weighted-and-recent", ExerciseCatalog.Default, WeightedAndRecent);
        Write(folder, "ten-of-all", ExerciseCatalog.Default, Many);
        Write(folder, "one-included", ExerciseCatalog.Default, Included);
        Write(folder, "two-rounds", ExerciseCatalog.Default, TwoRounds);
        Write(folder, "first-routine", ExerciseCatalog.Default, First);
        Write(folder, "left-side-only", ExerciseCatalog.Default, LeftOnly);
        Write(folder, "on-waking", ExerciseCatalog.Default, OnWaking);
        Write(folder, "two-of-one-family", ExerciseCatalog.Default, OneFamily);
        Write(folder, "six-of-all", ExerciseCatalog.Default, Six);
        Write(folder, "synthetic-1000", SyntheticCatalog.Of(1_000), SharedRequests.Readme);
        Write(folder, "synthetic-20000", SyntheticCatalog.Of(20_000), SharedRequests.Readme);
    }

    private static void Write(string folder, string name, ExerciseCatalog catalog, RoutineRequest request)
    {
        var model = new SelectionModel(catalog, request);
        var weights = Weights.For(model);
        using (var lp = new StreamWriter(Path.Combine(folder, $"{name}.lp"))) new LpText(model, request, weights).WriteTo(lp);

        var result = catalog.Generate(request);
        var objective = model.ObjectiveOf(result.Routine);
        using var answer = new StreamWriter(Path.Combine(folder, $"{name}.txt"));
        FormattableString[] lines =
        [
            $"value {weights.Value(objective)}",
            $"coverage {objective.Coverage}",
            $"sided {objective.Sided}",
            $"points {objective.Points}",
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

/// <summary>How much one of coverage and one exercise with sides count in a single sum, so that no amount of a later criterion makes up for one of an earlier one. A point counts 1.</summary>
public sealed record Weights(long Coverage, long Side)
{
    private const int ForFirstPosition = 3;

    /// <summary>Weights from the most and the fewest points that any selection can have, line by line of the table in docs/generator.md.</summary>
    public static Weights For(SelectionModel model)
    {
        long chosen = Math.Min(model.Limit, model.Allowed.Count);
        long steps = 20L * model.Budget / Math.Clamp(model.Budget, 1, 1200);
        var most = (2 * Enum.GetValues<TargetArea>().Length) + 4 + (2 * Enum.GetValues<ExerciseKind>().Length) + (2 * model.Areas.Count) + 3;
        var fewest = -(2 * chosen) - (3 * (Enum.GetValues<Position>().Length - 1)) - 1 - (4 * chosen) - (6 * chosen) - (2 * steps);
        var side = most - fewest + 1;
        return new(side * (chosen + 1), side);
    }

    /// <summary>The sum, less the 3 points that the first position takes in it for being a position and does not cost as a change, so that it has no constant.</summary>
    public long Value(Objective objective) => checked((Coverage * objective.Coverage) + (Side * objective.Sided) + objective.Points - ForFirstPosition);
}
