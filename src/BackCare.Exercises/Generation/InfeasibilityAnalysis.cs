namespace BackCare.Exercises;

/// <summary>Finds the requirements that stand in the way of every routine. Each change named has been tried.</summary>
internal static class InfeasibilityAnalysis
{
    private static readonly (Requirement Requirement, Func<RoutineRequest, RoutineRequest> Drop)[] Dropped =
    [
        (Requirement.Id, request => request with { Included = [], Excluded = [] }),
        (Requirement.Area, request => request with { Targets = [] }),
        (Requirement.Equipment, request => request with { Equipment = Enum.GetValues<Equipment>() }),
        (Requirement.Position, request => request with { Positions = [] }),
        (Requirement.Demand, request => request with { Avoided = [] }),
        (Requirement.Kind, request => request with { Kinds = [] }),
        (Requirement.Time, request => request with { TimeBudget = RoutineRequest.LongestBudget }),
    ];

    /// <summary>The smallest change of each requirement that helps by itself; when none does, a smallest set of changes that help together.</summary>
    public static IEnumerable<Obstacle> Of(RoutineRequest request, ExerciseCatalog catalog, Func<RoutineRequest, bool> isSolvable)
    {
        Obstacle[] alone = [.. Alone(request, catalog, isSolvable)];
        return alone.Length > 0 ? alone : Together(request, isSolvable);
    }

    /// <summary>Requirements that cannot be met together, while any of them less can: each that can be dropped without help is dropped.</summary>
    public static IReadOnlyList<Requirement> Conflict(RoutineRequest request, Func<RoutineRequest, bool> isSolvable)
    {
        var conflict = new List<Requirement>();
        foreach (var (requirement, drop) in Dropped)
        {
            var without = drop(request);
            if (isSolvable(without)) conflict.Add(requirement);
            else request = without;
        }

        return ValueList<Requirement>.Copy(conflict);
    }

    private static IEnumerable<Obstacle> Alone(RoutineRequest request, ExerciseCatalog catalog, Func<RoutineRequest, bool> isSolvable)
    {
        foreach (var item in Enum.GetValues<Equipment>().Except(request.Equipment))
        {
            var relaxed = request with { Equipment = [.. request.Equipment, item] };
            if (isSolvable(relaxed)) yield return new(Requirement.Equipment, $"Have at hand as well: {item}.", relaxed);
        }

        foreach (var position in request.Positions.Count == 0 ? [] : Enum.GetValues<Position>().Except(request.Positions))
        {
            var relaxed = request with { Positions = [.. request.Positions, position] };
            if (isSolvable(relaxed)) yield return new(Requirement.Position, $"Allow as well: {position}.", relaxed);
        }

        foreach (var demand in request.Avoided)
        {
            var relaxed = request with { Avoided = [.. request.Avoided.Where(other => other != demand)] };
            if (isSolvable(relaxed)) yield return new(Requirement.Demand, $"Do not avoid: {demand}.", relaxed);
        }

        foreach (var kind in request.Kinds.Count == 0 ? [] : Enum.GetValues<ExerciseKind>().Except(request.Kinds))
        {
            var relaxed = request with { Kinds = [.. request.Kinds, kind] };
            if (isSolvable(relaxed)) yield return new(Requirement.Kind, $"Allow as well: {kind}.", relaxed);
        }

        foreach (var id in request.Excluded)
        {
            var relaxed = request with { Excluded = [.. request.Excluded.Where(other => other != id)] };
            if (isSolvable(relaxed)) yield return new(Requirement.Id, $"Do not exclude: {id}.", relaxed);
        }

        foreach (var id in request.Included)
        {
            var relaxed = request with { Included = [.. request.Included.Where(other => other != id)] };
            if (isSolvable(relaxed)) yield return new(Requirement.Id, $"Do not insist on: {id}.", relaxed);
        }

        if (request.Targets.Count > 0 && request with { Targets = [] } is var anywhere && isSolvable(anywhere))
        {
            var areas = catalog.Exercises.SelectMany(exercise => exercise.PrimaryAreas).Distinct().Order()
                .Where(area => isSolvable(request with { Targets = [.. request.Targets, area] }));
            yield return new(Requirement.Area, $"Ask for other areas: {string.Join(", ", areas)}.", anywhere);
        }

        if (ShortestBudget(request, isSolvable) is { } budget)
        {
            yield return new(Requirement.Time, $"Allow at least {budget.TimeBudget}.", budget);
        }
    }

    /// <summary>Drops every requirement, takes back each that can be taken back, and names those that cannot.</summary>
    private static IEnumerable<Obstacle> Together(RoutineRequest request, Func<RoutineRequest, bool> isSolvable)
    {
        var relaxed = Dropped.Aggregate(request, (rest, dropped) => dropped.Drop(rest));
        if (!isSolvable(relaxed)) return [];

        var changes = new List<(Requirement Requirement, string Text)>();
        Keep(Requirement.Area, "ask for other areas", r => r with { Targets = request.Targets });
        Keep(Requirement.Position, "allow other positions", r => r with { Positions = request.Positions });
        Keep(Requirement.Kind, "allow other kinds", r => r with { Kinds = request.Kinds });
        Keep(Requirement.Demand, "avoid fewer demands", r => r with { Avoided = request.Avoided });
        Keep(Requirement.Id, "exclude fewer exercises", r => r with { Excluded = request.Excluded });
        Keep(Requirement.Id, "insist on fewer exercises", r => r with { Included = request.Included });
        foreach (var item in Enum.GetValues<Equipment>().Except(request.Equipment))
        {
            Keep(Requirement.Equipment, $"have at hand: {item}", r => r with { Equipment = [.. r.Equipment.Where(other => other != item)] });
        }

        relaxed = ShortestBudget(relaxed with { TimeBudget = request.TimeBudget }, isSolvable)!;
        if (relaxed.TimeBudget > request.TimeBudget) changes.Add((Requirement.Time, $"allow at least {relaxed.TimeBudget}"));
        var all = string.Join("; ", changes.Select(change => change.Text));
        all = changes.Count == 1 ? $"{char.ToUpperInvariant(all[0])}{all[1..]}." : $"Only together: {all}.";
        return [.. changes.Select(change => new Obstacle(change.Requirement, all, relaxed))];

        void Keep(Requirement requirement, string text, Func<RoutineRequest, RoutineRequest> takeBack)
        {
            var stricter = takeBack(relaxed);
            if (isSolvable(stricter)) relaxed = stricter;
            else changes.Add((requirement, text));
        }
    }

    /// <summary>The request with the smallest budget that is enough, to the second, by halving; nothing when no budget is.</summary>
    private static RoutineRequest? ShortestBudget(RoutineRequest request, Func<RoutineRequest, bool> isSolvable)
    {
        var (tooShort, enough) = (Whole.Seconds(request.TimeBudget), Whole.Seconds(RoutineRequest.LongestBudget));
        if (isSolvable(request)) return request;
        if (!isSolvable(With(enough))) return null;
        while (enough - tooShort > 1)
        {
            var middle = (tooShort + enough) / 2;
            if (isSolvable(With(middle))) enough = middle;
            else tooShort = middle;
        }

        return With(enough);

        RoutineRequest With(long seconds) => request with { TimeBudget = Whole.Duration(seconds) };
    }
}
