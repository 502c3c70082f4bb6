using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>Answers a request with the best routines of a catalog, or with what stands in their way.</summary>
internal sealed class RoutineGenerator
{
    // How an exercise reaches an area, two bits for each of the areas that there are.
    private const ulong Secondary = 1;
    private const ulong Primary = 2;

    private readonly ExerciseCatalog catalog;
    private readonly RoutineRequest request;
    private readonly IReadOnlyList<Target> targets;
    private readonly ExerciseQuery allowed;
    private readonly TargetArea[] areas;
    private readonly int[] weights;
    private readonly int budget;
    private readonly Dictionary<(Laterality, ValueList<DoseRange>), DoseOption[]> doses = [];
    private readonly Candidate[] candidates;

    private RoutineGenerator(ExerciseCatalog catalog, RoutineRequest request)
    {
        (this.catalog, this.request) = (catalog, WithCurrentIds(catalog, request));
        budget = (int)Whole.Seconds(request.TimeBudget);
        targets = [.. request.Targets.Where(target => target.Weight > 0).DefaultIfEmpty(TargetArea.WholeBody)];
        var wanted = targets.GroupBy(target => target.Area, target => target.Weight).ToArray();
        (areas, weights) = ([.. wanted.Select(same => same.Key)], [.. wanted.Select(same => same.Sum())]);
        allowed = catalog.Query()
            .And(Requirement.Id, exercise => !this.request.Excluded.Contains(exercise.Id))
            .Targeting(areas)
            .With(request.Equipment)
            .In(request.Positions)
            .Avoiding(request.Avoided)
            .OfKind(request.Kinds);
        candidates =
        [
            .. allowed.Where(exercise => DosesOf(exercise)[0].Seconds <= budget)
                .Select(exercise => (Exercise: exercise, Rank: Seeding.Rank(exercise.Id, request.Seed)))
                .OrderByDescending(ranked => ranked.Rank)
                .Select((ranked, order) => ToCandidate(ranked.Exercise, order)),
        ];
    }

    /// <summary>The plans for a request, the best first, each made when it is asked for; one that says why when there is none.</summary>
    public static IEnumerable<RoutinePlan> Plans(ExerciseCatalog catalog, RoutineRequest request)
    {
        var findings = FindingReport.Of(new RoutineRequestValidator(catalog).Validate(request)).ToArray();
        return new FindingReport(findings).HasErrors
            ? [new() { Findings = new(findings) }]
            : new RoutineGenerator(catalog, request).Plans(findings);
    }

    public static IReadOnlyList<RoutinePlan> Week(ExerciseCatalog catalog, RoutineRequest request, int routines)
    {
        var plans = new List<RoutinePlan> { Plans(catalog, request).First() };
        var taken = new List<IReadOnlySet<ExerciseId>>();
        while (plans.Count < routines && plans[^1].HasRoutine)
        {
            taken.Add(Ids(plans[^1]));
            var next = request with { Recent = [.. request.Recent, .. taken.SelectMany(ids => ids)] };
            var plan = Plans(catalog, next).FirstOrDefault(plan => !taken.Exists(ids => ids.SetEquals(Ids(plan))));
            if (plan is null) break;
            plans.Add(plan);
        }

        return ValueList<RoutinePlan>.Copy(plans);

        static HashSet<ExerciseId> Ids(RoutinePlan plan) => [.. plan.Routine.Items.Select(item => item.Exercise.Id)];
    }

    private IEnumerable<RoutinePlan> Plans(Finding[] requestFindings)
    {
        if (!IsSolvable())
        {
            yield return new(() => Reasons(null))
            {
                IsProvenBest = true,
                Findings = new(requestFindings),
                Coverage = Coverage([]),
                Obstacles = ValueList<Obstacle>.Copy(Relaxation.Of(request, catalog, IsSolvable)),
                Conflict = Relaxation.Conflict(request, IsSolvable),
            };
            yield break;
        }

        var groups = Grouped();
        var search = new Search(groups.Values.Distinct(), weights, PositionSets.Of(AllowedPositions()), request.Limit, budget);
        foreach (var answer in search.Best())
        {
            var routine = Build(answer.Selection);
            var coverage = Coverage([.. answer.Selection.Exercises]);
            yield return new(() => Reasons(new(answer.Selection, groups, weights, request.Limit, budget)), routine)
            {
                IsProvenBest = answer.IsProven,
                CoverageScore = answer.Coverage / (double)CoverageCount.Unit,
                CoverageBound = answer.CoverageBound / (double)CoverageCount.Unit,
                Findings = new([.. requestFindings, .. NotCovered(coverage), .. routine.Validate()]),
                Coverage = coverage,
            };
        }
    }

    /// <summary>Whether any routine keeps the limits: the included exercises together, or any one exercise where none is included.</summary>
    private bool IsSolvable()
    {
        var included = candidates.Where(candidate => candidate.IsIncluded).ToArray();
        if (included.Length < request.Included.Distinct().Count()) return false;
        return included.Length == 0
            ? candidates.Length > 0
            : included.Sum(candidate => (long)candidate.ShortestSeconds) + PositionSets.ChangeSeconds(PositionSets.Smallest(included)) <= budget;
    }

    private bool IsSolvable(RoutineRequest other) => new RoutineGenerator(catalog, other).IsSolvable();

    private Routine Build(Selection selection)
    {
        var builder = new RoutineBuilder(request.Name, catalog).Avoiding(request.Avoided).For(request.OnlySide, request.MoreOn);
        foreach (var (exercise, position, dose) in selection.InOrder()) builder.AddExactly(exercise.Id, dose, position);
        return builder.Build();
    }

    private Candidate ToCandidate(Exercise exercise, int order) => new(
        exercise, PositionSets.Of(exercise.Positions.Intersect(AllowedPositions())), DosesOf(exercise), request.Included.Contains(exercise.Id), order);

    private IEnumerable<Position> AllowedPositions() => request.Positions.Count == 0 ? Enum.GetValues<Position>() : request.Positions;

    /// <summary>The doses to choose from; exercises with the same ranges share them.</summary>
    private DoseOption[] DosesOf(Exercise exercise)
    {
        var key = (exercise.Laterality, ValueList<DoseRange>.Copy(exercise.Doses.Select(cited => cited.Range)));
        if (!doses.TryGetValue(key, out var options)) doses.Add(key, options = [.. DoseOption.Of(exercise, request.Sides)]);
        return options;
    }

    /// <summary>Each candidate with those that count alike; one that must be in is a group of its own.</summary>
    private Dictionary<Candidate, CandidateGroup> Grouped()
    {
        var alike = new Dictionary<(ulong Areas, ExerciseKind Kind, int Recent, ExerciseId? Included), CandidateGroup>();
        var groups = new Dictionary<Candidate, CandidateGroup>(candidates.Length);
        foreach (var candidate in candidates)
        {
            var (exercise, reached) = (candidate.Exercise, 0UL);
            for (var area = 0; area < areas.Length; area++)
            {
                if (exercise.TargetsFirst(areas[area])) reached |= Primary << (2 * area);
                else if (exercise.Targets(areas[area])) reached |= Secondary << (2 * area);
            }

            var recent = request.Recent.Count(id => id == exercise.Id);
            var key = (reached, exercise.Kind, recent, candidate.IsIncluded ? exercise.Id : null);
            if (!alike.TryGetValue(key, out var group)) alike.Add(key, group = new(Reached(reached), exercise.Kind, recent, candidate.IsIncluded, request.Limit));
            group.Add(candidate);
            groups.Add(candidate, group);
        }

        return groups;
    }

    private List<(int Area, bool IsPrimary)> Reached(ulong reached) =>
        [.. Enumerable.Range(0, areas.Length).Where(area => (reached >> (2 * area) & 3) != 0).Select(area => (area, (reached >> (2 * area) & 3) == Primary))];

    private ValueList<AreaCoverage> Coverage(IReadOnlyList<Exercise> chosen) => ValueList<AreaCoverage>.Copy(targets.Select(target =>
    {
        var primary = chosen.Where(exercise => exercise.TargetsFirst(target.Area)).ToArray();
        var secondary = chosen.Except(primary).Where(exercise => exercise.Targets(target.Area));
        return new AreaCoverage(target.Area, primary, secondary);
    }));

    private IEnumerable<Finding> NotCovered(IEnumerable<AreaCoverage> coverage) => coverage.Where(area => !area.IsCovered).Select(area => new Finding(
        Rules.AreaNotCovered,
        "Targets",
        $"{area.Area} is not covered; {(catalog.Query().Targeting(area.Area).Any() ? "allow more time, exercises, equipment or positions" : "the catalog has no exercise for it")}."));

    private IEnumerable<Reason> Reasons(Exchange? exchange)
    {
        var byExercise = candidates.ToDictionary(candidate => candidate.Exercise.Id);
        foreach (var exercise in catalog.Exercises)
        {
            if (byExercise.TryGetValue(exercise.Id, out var candidate))
            {
                yield return exchange is null ? Reason.Lost(exercise, null, "out: there is no routine") : exchange.Has(candidate) ? Chosen(candidate) : Lost(exercise, exchange.LostOn(candidate));
                continue;
            }

            var unmet = allowed.FirstUnmet(exercise) ?? Requirement.Time;
            yield return Reason.Out(exercise, unmet, unmet switch
            {
                Requirement.Id => "out: excluded by its id",
                Requirement.Area => "out: targets none of the areas asked for",
                Requirement.Equipment => $"out: needs {string.Join(" and ", exercise.Equipment)}",
                Requirement.Position => $"out: starts in {string.Join(" or ", exercise.Positions)}",
                Requirement.Demand => $"out: asks for {string.Join(", ", exercise.Demands.Where(request.Avoided.Contains))}",
                Requirement.Kind => $"out: is {exercise.Kind}",
                _ => string.Create(CultureInfo.InvariantCulture, $"out: takes at least {DosesOf(exercise)[0].Seconds} s"),
            });
        }
    }

    private Reason Chosen(Candidate candidate)
    {
        TargetArea[] reached = [.. areas.Where(candidate.Exercise.Targets)];
        return Reason.Chosen(candidate.Exercise, reached, $"chosen: {(candidate.IsIncluded ? "asked for; " : "")}targets {string.Join(", ", reached)}");
    }

    private static Reason Lost(Exercise exercise, Criterion? lost) => Reason.Lost(exercise, lost, lost switch
    {
        Criterion.Coverage => "out: the others cover the areas better",
        Criterion.Kinds => "out: the others are of more kinds",
        Criterion.Recent => "out: done recently, and others serve as well",
        Criterion.PositionChanges => "out: it would change the position once more",
        Criterion.Time => "out: it does not fit beside the others, or uses less of the time",
        Criterion.Seed => "out: as good as another, and the seed decides",
        _ => "out: it is in a routine that is better still",
    });

    /// <summary>The request with ids that have been replaced by the ones that took their places.</summary>
    private static RoutineRequest WithCurrentIds(ExerciseCatalog catalog, RoutineRequest request)
    {
        return request with { Included = Current(request.Included), Excluded = Current(request.Excluded), Recent = Current(request.Recent) };

        IReadOnlyList<ExerciseId> Current(IReadOnlyList<ExerciseId> ids) => [.. ids.Select(id => catalog.TryGet(id, out var exercise) ? exercise.Id : id)];
    }
}
