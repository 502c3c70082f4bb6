using System.Globalization;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Benchmarks;

/// <summary>The program of docs/generator.md for one instance as CPLEX LP text: its limits under their numbers there, its variables under their names. The seed is left out.</summary>
/// <remarks>Limit 4 has two cases there. Here V, which is 1 when more than one position is used, makes them one.</remarks>
public sealed class LpText(SelectionModel model, RoutineRequest request, Weights weights)
{
    private static readonly Demand[] Directions = [Demand.SpinalFlexion, Demand.SpinalExtension, Demand.SpinalRotation, Demand.LateralFlexion];

    private readonly Position[] positions = [.. model.Allowed.SelectMany(choice => choice.Positions).Distinct().Order()];
    private readonly ExerciseKind[] kinds = [.. model.Allowed.Select(choice => choice.Exercise.Kind).Distinct().Order()];
    private readonly TargetArea[] parts = [.. Enum.GetValues<TargetArea>().Where(part => model.Areas.Any(area => area.Area.Includes(part)))];
    private readonly Choice[] stretches = [.. model.Allowed.Where(choice => choice.Exercise.Kind == ExerciseKind.Stretch)];

    public void WriteTo(TextWriter lp)
    {
        lp.WriteLine("Maximize");
        Expression(lp, " value:", [.. Coverage(), .. Sides(), .. Points()]);
        lp.WriteLine();
        lp.WriteLine("Subject To");

        WriteChoice(lp);
        WriteTime(lp);
        WriteAreas(lp);
        WriteVariety(lp);
        WriteEnd(lp);
        if (!request.IsFirst) WriteUnused(lp);

        lp.WriteLine("General");
        lp.WriteLine(request.IsFirst ? " i" : " i\n n");
        lp.WriteLine("Binary");
        foreach (var variable in Binaries()) lp.WriteLine($" {variable}");
        lp.WriteLine("End");
    }

    private IEnumerable<(long Factor, string Variable)> Coverage() =>
        model.Areas.SelectMany(area => new[] { (weights.Coverage * area.Weight, F(area)), (weights.Coverage * area.Weight, G(area)) });

    private IEnumerable<(long Factor, string Variable)> Sides() => request.Sides == SideWish.Both ? [] : Having(choice => choice.Exercise.IsSided, weights.Side);

    /// <summary>The table of points but for its constant, the first position, which is no change.</summary>
    private IEnumerable<(long Factor, string Variable)> Points()
    {
        var heaviest = model.Areas.Max(area => area.Weight);
        foreach (var part in parts)
        {
            yield return (1, C(part));
            yield return (1, B(part));
        }

        foreach (var direction in Directions) yield return (1, M(direction));
        foreach (var kind in kinds) yield return (2, K(kind));
        foreach (var area in model.Areas) yield return (2 * area.Weight / heaviest, H(area));
        yield return (-2, "i");
        yield return (3, "y");
        foreach (var position in positions) yield return (-3, Q(position));
        yield return (-1, "M");
        foreach (var choice in model.Allowed) yield return (-2 * choice.Recent, X(choice));
        foreach (var untimely in Having(IsUntimely, -6)) yield return untimely;
        if (!request.IsFirst) yield return (-2, "n");
    }

    /// <summary>Limits 1, 2, 3 and 5.</summary>
    private void WriteChoice(TextWriter lp)
    {
        Limit(lp, "limit1_most", Having(_ => true), $"<= {model.Limit}");
        Limit(lp, "limit1_fewest", Having(_ => true), ">= 1");
        foreach (var choice in model.Allowed.Where(choice => choice.IsIncluded)) Limit(lp, $"limit1_{choice.Id}", [(1, X(choice))], "= 1");
        foreach (var choice in model.Allowed) Limit(lp, $"limit2_{choice.Id}", [.. choice.Seconds.Select(seconds => (1L, T(choice, seconds))), (-1, X(choice))], "= 0");
        foreach (var choice in model.Allowed) Limit(lp, $"limit3_{choice.Id}", [(1, X(choice)), .. choice.Positions.Select(position => (-1L, Q(position)))], "<= 0");
        foreach (var family in model.Allowed.Where(choice => choice.Exercise.Family is not null).GroupBy(choice => choice.Exercise.Family))
        {
            Limit(lp, $"limit5_{family.Key}", family.Select(choice => (1L, X(choice))), $"<= {Math.Max(1, family.Count(choice => choice.IsIncluded))}");
        }
    }

    /// <summary>Limit 4: all rounds of the doses, the changes in each round, and the way back between rounds when there is one.</summary>
    private void WriteTime(TextWriter lp)
    {
        var used = positions.Select(position => (1L, Q(position)));
        var between = 10L * model.Rounds;
        Limit(lp, "limit4_way_back", [.. used, (-positions.Length, "V")], "<= 1");
        Limit(lp, "limit4", [.. Seconds(model.Rounds), .. positions.Select(position => (between, Q(position))), (between - 10, "V")], $"<= {model.Budget + between}");
    }

    /// <summary>Limit 6.</summary>
    private void WriteAreas(TextWriter lp)
    {
        foreach (var area in model.Areas)
        {
            var primary = Having(choice => choice.Exercise.PrimaryAreas.Any(own => area.Area.Includes(own)), -1);
            Limit(lp, $"limit6_{F(area)}", [(1, F(area)), .. Having(choice => AreasOf(choice).Any(own => area.Area.Includes(own)), -1)], "<= 0");
            Limit(lp, $"limit6_{G(area)}", [(1, G(area)), .. primary], "<= 0");
            Limit(lp, $"limit6_{H(area)}", [(2, H(area)), .. primary], "<= 0");
        }
    }

    /// <summary>Limits 7 and 8.</summary>
    private void WriteVariety(TextWriter lp)
    {
        foreach (var part in parts)
        {
            Limit(lp, $"limit7_{C(part)}", [(1, C(part)), .. Having(choice => AreasOf(choice).Contains(part), -1)], "<= 0");
            Limit(lp, $"limit7_{B(part)}", [(1, B(part)), .. Having(choice => choice.Exercise.PrimaryAreas.Contains(part), -1)], "<= 0");
        }

        foreach (var kind in kinds) Limit(lp, $"limit7_{K(kind)}", [(1, K(kind)), .. Having(choice => choice.Exercise.Kind == kind, -1)], "<= 0");
        foreach (var direction in Directions) Limit(lp, $"limit7_{M(direction)}", [(1, M(direction)), .. Moving(direction, -1)], "<= 0");
        Limit(lp, "limit8", [(1, "i"), .. Moving(Demand.SpinalFlexion, -1), .. Moving(Demand.SpinalExtension, 1)], ">= 0");
    }

    /// <summary>Limits 9 and 10.</summary>
    private void WriteEnd(TextWriter lp)
    {
        foreach (var position in positions) Limit(lp, $"limit9_{Q(position)}", [(1, SelectionModel.IsOnFloor(position) ? "G" : "U"), (-1, Q(position))], ">= 0");
        Limit(lp, "limit9", [(1, "M"), (-1, "U"), (-1, "G")], ">= -1");
        foreach (var stretch in stretches)
        {
            Limit(lp, $"limit10_{stretch.Id}_in", [(1, Z(stretch)), (-1, X(stretch))], "<= 0");
            Limit(lp, $"limit10_{stretch.Id}_last", [(1, Z(stretch)), (1, "G"), .. stretch.Positions.Where(SelectionModel.IsOnFloor).Select(position => (-1L, Q(position)))], "<= 1");
        }

        Limit(lp, "limit10", [(1, "y"), .. stretches.Select(stretch => (-1L, Z(stretch)))], "<= 0");
    }

    /// <summary>Limit 11.</summary>
    private void WriteUnused(TextWriter lp)
    {
        var twentySteps = Math.Min(model.Budget, 1200);
        Limit(lp, "limit11", [(twentySteps, "n"), .. Seconds(20L * model.Rounds)], $">= {(20L * model.Budget) + 1 - twentySteps}");
    }

    private IEnumerable<string> Binaries() =>
    [
        .. model.Allowed.Select(X), .. model.Allowed.SelectMany(choice => choice.Seconds, T), .. positions.Select(Q), .. kinds.Select(K),
        .. model.Areas.Select(F), .. model.Areas.Select(G), .. model.Areas.Select(H), .. parts.Select(C), .. parts.Select(B), .. Directions.Select(M),
        "U", "G", "M", "V", .. stretches.Select(Z), "y",
    ];

    private IEnumerable<(long Factor, string Variable)> Having(Func<Choice, bool> has, long factor = 1) => model.Allowed.Where(has).Select(choice => (factor, X(choice)));

    private IEnumerable<(long Factor, string Variable)> Moving(Demand direction, long factor) => Having(choice => choice.Exercise.Demands.Contains(direction), factor);

    private IEnumerable<(long Factor, string Variable)> Seconds(long factor) =>
        model.Allowed.SelectMany(choice => choice.Seconds.Select(seconds => (factor * seconds, T(choice, seconds))));

    private bool IsUntimely(Choice choice) => request.TimeOfDay switch
    {
        TimeOfDay.OnWaking => choice.Exercise.Demands.Contains(Demand.SpinalFlexion),
        TimeOfDay.BeforeBed => choice.Exercise.Kind == ExerciseKind.Strengthening,
        _ => false,
    };

    private static IEnumerable<TargetArea> AreasOf(Choice choice) => choice.Exercise.PrimaryAreas.Concat(choice.Exercise.SecondaryAreas);

    private static string X(Choice choice) => $"x_{choice.Id}".Replace('-', '_');

    private static string T(Choice choice, int seconds) => string.Create(CultureInfo.InvariantCulture, $"t_{choice.Id}_{seconds}").Replace('-', '_');

    private static string Z(Choice choice) => $"z_{choice.Id}".Replace('-', '_');

    private static string Q(Position position) => $"q_{position}";

    private static string K(ExerciseKind kind) => $"k_{kind}";

    private static string F(RequestedArea area) => $"f_{area.Area}";

    private static string G(RequestedArea area) => $"g_{area.Area}";

    private static string H(RequestedArea area) => $"h_{area.Area}";

    private static string C(TargetArea part) => $"c_{part}";

    private static string B(TargetArea part) => $"b_{part}";

    private static string M(Demand direction) => $"m_{direction}";

    private static void Limit(TextWriter lp, string name, IEnumerable<(long Factor, string Variable)> terms, string bound)
    {
        Expression(lp, $" {name.Replace('-', '_')}:", terms);
        lp.WriteLine($" {bound}");
    }

    /// <summary>A variable once in each expression, and a few terms a line, because readers of the format differ on the first and take short lines only.</summary>
    private static void Expression(TextWriter lp, string name, IEnumerable<(long Factor, string Variable)> terms)
    {
        lp.Write(name);
        var place = 0;
        foreach (var (variable, factor) in terms.GroupBy(term => term.Variable, (variable, same) => (variable, Factor: same.Sum(term => term.Factor))).Where(term => term.Factor != 0))
        {
            if (place++ % 5 == 4) lp.Write("\n  ");
            lp.Write(string.Create(CultureInfo.InvariantCulture, $" {(factor < 0 ? '-' : '+')} {Math.Abs(factor)} {variable}"));
        }
    }
}
