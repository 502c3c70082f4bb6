using System.Collections.Immutable;

namespace BackCare.Exercises.Generation;

/// <summary>Finds which requirements stand in the way when no routine meets a request, and which changes would help. Each change that it names has been tried.</summary>
/// <param name="catalog">The catalog to choose from.</param>
/// <param name="request">A request that no routine meets.</param>
/// <param name="isFeasible">Whether any routine meets a request. More time never makes a request infeasible.</param>
/// <param name="fittingIds">The exercises that meet every requirement of a request and fit into the time alone.</param>
internal sealed class InfeasibilityAnalysis(ExerciseCatalog catalog, RoutineRequest request, Func<RoutineRequest, bool> isFeasible, Func<RoutineRequest, IReadOnlySet<ExerciseId>> fittingIds)
{
    private const int MostExcludedNamed = 20;

    private Language Language => catalog.Language;

    private (Requirement Requirement, Func<RoutineRequest, RoutineRequest> Drop)[] Relaxations =>
    [
        (Requirement.Id, request => request with { Included = [], Excluded = [] }),
        (Requirement.Area, request => request with { Targets = [] }),
        (Requirement.Equipment, request => request with { Equipment = catalog.KnownEquipment }),
        // A chair that came with a position stays at hand; otherwise asking for less could leave less.
        (Requirement.Position, request => request with { Positions = [], Equipment = request.AtHand }),
        (Requirement.Demand, request => request with { Avoided = [] }),
        (Requirement.Kind, request => request with { Kinds = [] }),
        (Requirement.Time, request => request with { TimeBudget = RoutineRequest.LongestBudget }),
    ];

    /// <summary>The smallest change of each requirement that helps by itself. When none does, a smallest set of changes that help together.</summary>
    public IReadOnlyList<Obstacle> Obstacles()
    {
        Obstacle[] single = [.. SingleChanges()];
        return ValueList<Obstacle>.Copy(single.Length > 0 ? single : JointChanges());
    }

    /// <summary>An irreducible infeasible set: requirements that cannot be met together, while without any one of them the others can.</summary>
    /// <remarks>
    /// Found by a deletion filter: each requirement is dropped for good, unless that makes the rest feasible. The filter goes round until it drops nothing,
    /// because a wider choice of positions can take an included exercise to an easier level elsewhere, and so take longer. Empty when nothing helps.
    /// </remarks>
    public IReadOnlyList<Requirement> Conflict()
    {
        var (rest, left) = (request, Relaxations.ToList());
        for (var before = 0; before != left.Count;)
        {
            before = left.Count;
            foreach (var relaxation in left.ToArray())
            {
                var without = relaxation.Drop(rest);
                if (isFeasible(without)) continue;
                rest = without;
                left.Remove(relaxation);
            }
        }

        return ValueList<Requirement>.Copy(left.Select(relaxation => relaxation.Requirement));
    }

    private IEnumerable<Obstacle> SingleChanges()
    {
        foreach (var item in catalog.KnownEquipment.Except(request.Equipment))
        {
            var relaxed = request with { Equipment = [.. request.Equipment, item] };
            if (isFeasible(relaxed)) yield return new(Requirement.Equipment, Language.Say("obstacle.equipment", ("item", item.Said(Language))), relaxed);
        }

        foreach (var position in request.Positions.Count == 0 ? [] : Enum.GetValues<Position>().Except(request.Positions))
        {
            var relaxed = request with { Positions = [.. request.Positions, position] };
            if (isFeasible(relaxed)) yield return new(Requirement.Position, Language.Say("obstacle.allow", ("word", Language.Word(position))), relaxed);
        }

        foreach (var demand in request.Avoided)
        {
            var relaxed = request with { Avoided = [.. request.Avoided.Where(other => other != demand)] };
            if (isFeasible(relaxed)) yield return new(Requirement.Demand, Language.Say("obstacle.demand", ("demand", demand.Said(Language))), relaxed);
        }

        foreach (var kind in request.Kinds.Count == 0 ? [] : Enum.GetValues<ExerciseKind>().Except(request.Kinds))
        {
            var relaxed = request with { Kinds = [.. request.Kinds, kind] };
            if (isFeasible(relaxed)) yield return new(Requirement.Kind, Language.Say("obstacle.allow", ("word", Language.Word(kind))), relaxed);
        }

        // One that is excluded helps when it fits alone, so that a look at each is enough; beside included ones it changes nothing.
        var fitting = request.Included.Count == 0 && request.Excluded.Count > 0 ? fittingIds(request with { Excluded = [] }) : ImmutableHashSet<ExerciseId>.Empty;
        foreach (var id in request.Excluded.Distinct().Where(fitting.Contains).Take(MostExcludedNamed))
        {
            yield return new(Requirement.Id, Language.Say("obstacle.excluded", ("exercise", id)), request with { Excluded = [.. request.Excluded.Where(other => other != id)] });
        }

        foreach (var id in request.Included)
        {
            var relaxed = request with { Included = [.. request.Included.Where(other => other != id)] };
            if (isFeasible(relaxed)) yield return new(Requirement.Id, Language.Say("obstacle.included", ("exercise", id)), relaxed);
        }

        if (request.Targets.Count > 0 && request with { Targets = [] } is var anywhere && isFeasible(anywhere))
        {
            var areas = catalog.Exercises.SelectMany(exercise => exercise.PrimaryAreas).Distinct().Order()
                .Where(area => isFeasible(request with { Targets = [.. request.Targets, area] }));
            yield return new(Requirement.Area, Language.Say("obstacle.areas", ("areas", string.Join(", ", areas.Select(Language.Word)))), anywhere);
        }

        if (WithShortestBudget(request) is { } budget)
        {
            yield return new(Requirement.Time, Language.Say("obstacle.time", ("duration", budget.TimeBudget)), budget);
        }
    }

    /// <summary>Drops every requirement, puts back each that still leaves a routine, and names those that do not.</summary>
    private IEnumerable<Obstacle> JointChanges()
    {
        var relaxed = Relaxations.Aggregate(request, (rest, relaxation) => relaxation.Drop(rest));
        if (!isFeasible(relaxed)) return [];

        var changes = new List<(Requirement Requirement, string Text)>();
        PutBack(Requirement.Area, Language.Say("obstacle.change.areas"), r => r with { Targets = request.Targets });
        PutBack(Requirement.Position, Language.Say("obstacle.change.positions"), r => r with { Positions = request.Positions });
        PutBack(Requirement.Kind, Language.Say("obstacle.change.kinds"), r => r with { Kinds = request.Kinds });
        PutBack(Requirement.Demand, Language.Say("obstacle.change.demands"), r => r with { Avoided = request.Avoided });
        PutBack(Requirement.Id, Language.Say("obstacle.change.excluded"), r => r with { Excluded = request.Excluded });
        PutBack(Requirement.Id, Language.Say("obstacle.change.included"), r => r with { Included = request.Included });
        foreach (var item in catalog.KnownEquipment.Except(request.Equipment))
        {
            PutBack(Requirement.Equipment, Language.Say("obstacle.change.equipment", ("item", item.Said(Language))), r => r with { Equipment = [.. r.Equipment.Where(other => other != item)] });
        }

        relaxed = WithShortestBudget(relaxed with { TimeBudget = request.TimeBudget })!;
        if (relaxed.TimeBudget > request.TimeBudget) changes.Add((Requirement.Time, Language.Say("obstacle.change.time", ("duration", relaxed.TimeBudget))));
        var all = string.Join("; ", changes.Select(change => change.Text));
        all = changes.Count == 1 ? $"{Language.Capitalized(all)}." : Language.Say("obstacle.together", ("changes", all));
        return [.. changes.Select(change => new Obstacle(change.Requirement, all, relaxed))];

        void PutBack(Requirement requirement, string change, Func<RoutineRequest, RoutineRequest> putBack)
        {
            var stricter = putBack(relaxed);
            if (isFeasible(stricter)) relaxed = stricter;
            else changes.Add((requirement, change));
        }
    }

    /// <summary>The request with the smallest budget that is enough, to the second, by bisection; null when even the longest is not.</summary>
    private RoutineRequest? WithShortestBudget(RoutineRequest request)
    {
        var (tooShort, enough) = (WholeSeconds.Of(request.TimeBudget), WholeSeconds.Of(RoutineRequest.LongestBudget));
        if (isFeasible(request)) return request;
        if (!isFeasible(With(enough))) return null;
        while (enough - tooShort > 1)
        {
            var middle = (tooShort + enough) / 2;
            if (isFeasible(With(middle))) enough = middle;
            else tooShort = middle;
        }

        return With(enough);

        RoutineRequest With(long seconds) => request with { TimeBudget = WholeSeconds.ToDuration(seconds) };
    }
}
