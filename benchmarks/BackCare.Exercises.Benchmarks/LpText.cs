using System.Globalization;

namespace BackCare.Exercises.Benchmarks;

/// <summary>The program of docs/generator.md for one instance as CPLEX LP text: its limits under their numbers there, its variables under their names. The seed is left out.</summary>
public sealed class LpText(SelectionModel model, Weights weights)
{
    private readonly List<string> variables = [];
    private readonly Position[] positions = [.. model.Allowed.SelectMany(choice => choice.Positions).Distinct().Order()];
    private readonly ExerciseKind[] kinds = [.. model.Allowed.Select(choice => choice.Exercise.Kind).Distinct().Order()];

    public void WriteTo(TextWriter lp)
    {
        lp.WriteLine("Maximize");
        Expression(lp, " value:", Objective());
        lp.WriteLine();
        lp.WriteLine("Subject To");

        Limit(lp, "limit1_most", Chosen(1), $"<= {model.Limit}");
        Limit(lp, "limit1_fewest", Chosen(1), ">= 1");
        foreach (var choice in model.Allowed.Where(choice => choice.IsIncluded)) Limit(lp, $"limit1_{choice.Id}", [(1, X(choice))], "= 1");
        foreach (var choice in model.Allowed) Limit(lp, $"limit2_{choice.Id}", [.. choice.Seconds.Select(seconds => (1L, T(choice, seconds))), (-1, X(choice))], "= 0");
        foreach (var choice in model.Allowed) Limit(lp, $"limit3_{choice.Id}", [(1, X(choice)), .. choice.Positions.Select(position => (-1L, Q(position)))], "<= 0");
        Limit(lp, "limit4", [.. Times(), .. positions.Select(position => (10L, Q(position)))], $"<= {model.Budget + 10}");
        for (var area = 0; area < model.Areas.Count; area++)
        {
            Limit(lp, $"limit5_{model.Areas[area].Area}", Hits("u", area, choice => choice.Any[area]), "<= 0");
            Limit(lp, $"limit5_{model.Areas[area].Area}_primary", Hits("v", area, choice => choice.Primary[area]), "<= 0");
        }

        foreach (var kind in kinds)
        {
            Limit(lp, $"limit6_{kind}", [(1, K(kind)), .. model.Allowed.Where(choice => choice.Exercise.Kind == kind).Select(choice => (-1L, X(choice)))], "<= 0");
        }

        lp.WriteLine("Binary");
        foreach (var variable in variables) lp.WriteLine($" {variable}");
        lp.WriteLine("End");
    }

    private IEnumerable<(long Factor, string Variable)> Objective()
    {
        for (var area = 0; area < model.Areas.Count; area++)
        {
            for (var place = 1; place <= model.Limit; place++)
            {
                var gain = checked(weights.Coverage * model.Areas[area].Weight * (1L << (model.Limit - place)));
                yield return (gain, Declared(Reached("u", area, place)));
                yield return (gain, Declared(Reached("v", area, place)));
            }
        }

        foreach (var kind in kinds) yield return (weights.Kind, Declared(K(kind)));
        foreach (var choice in model.Allowed) yield return (-weights.Recent * choice.Recent, Declared(X(choice)));
        foreach (var position in positions) yield return (-weights.PositionChange, Declared(Q(position)));
        foreach (var choice in model.Allowed)
        {
            foreach (var seconds in choice.Seconds) yield return (seconds, Declared(T(choice, seconds)));
        }
    }

    private IEnumerable<(long Factor, string Variable)> Chosen(long factor) => model.Allowed.Select(choice => (factor, X(choice)));

    private IEnumerable<(long Factor, string Variable)> Times() =>
        model.Allowed.SelectMany(choice => choice.Seconds.Select(seconds => ((long)seconds, T(choice, seconds))));

    private IEnumerable<(long Factor, string Variable)> Hits(string letter, int area, Func<Choice, bool> isHit) =>
        Enumerable.Range(1, model.Limit).Select(place => (1L, Reached(letter, area, place)))
            .Concat(model.Allowed.Where(isHit).Select(choice => (-1L, X(choice))));

    private string Reached(string letter, int area, int place) => string.Create(CultureInfo.InvariantCulture, $"{letter}_{model.Areas[area].Area}_{place}");

    private static string X(Choice choice) => $"x_{choice.Id}".Replace('-', '_');

    private static string T(Choice choice, int seconds) => string.Create(CultureInfo.InvariantCulture, $"t_{choice.Id}_{seconds}").Replace('-', '_');

    private static string Q(Position position) => $"q_{position}";

    private static string K(ExerciseKind kind) => $"k_{kind}";

    private string Declared(string variable)
    {
        variables.Add(variable);
        return variable;
    }

    private static void Limit(TextWriter lp, string name, IEnumerable<(long Factor, string Variable)> terms, string bound)
    {
        Expression(lp, $" {name.Replace('-', '_')}:", terms);
        lp.WriteLine($" {bound}");
    }

    /// <summary>A few terms a line, because readers of the format take short lines only.</summary>
    private static void Expression(TextWriter lp, string name, IEnumerable<(long Factor, string Variable)> terms)
    {
        lp.Write(name);
        var place = 0;
        foreach (var (factor, variable) in terms.Where(term => term.Factor != 0))
        {
            if (place++ % 5 == 4) lp.Write("\n  ");
            lp.Write(string.Create(CultureInfo.InvariantCulture, $" {(factor < 0 ? '-' : '+')} {Math.Abs(factor)} {variable}"));
        }
    }
}
