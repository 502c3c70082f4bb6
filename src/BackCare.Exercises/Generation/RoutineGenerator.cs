using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    private readonly int positions;
    private readonly int budget;

    // Concurrent, because the reasons of several plans may be worked out at once.
    private readonly ConcurrentDictionary<(DoseRange, Laterality), DoseOption[]> doses = new();

    private RoutineGenerator(ExerciseCatalog catalog, RoutineRequest request)
    {
        (this.catalog, this.request) = (catalog, WithCurrentIds(catalog, request));
        budget = (int)Whole.Seconds(request.TimeBudget);
        positions = PositionSet.Of(request.Positions.Count == 0 ? Enum.GetValues<Position>() : request.Positions);
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
    }

    /// <summary>The plans for a request, the best first, each made when it is asked for; one that says why when there is none.</summary>
    public static IEnumerable<GenerationResult> Plans(ExerciseCatalog catalog, RoutineRequest request)
    {
        var findings = FindingReport.Of(new RoutineRequestValidator(catalog).Validate(request)).ToArray();
        return new FindingReport(findings).HasErrors
            ? [new() { Findings = new(findings) }]
            : new RoutineGenerator(catalog, request).Plans(findings);
    }

    public static IReadOnlyList<GenerationResult> Week(ExerciseCatalog catalog, RoutineRequest request, int routines)
    {
        var plans = new List<GenerationResult> { Plans(catalog, request).First() };
        var taken = new List<IReadOnlySet<ExerciseId>>();
        while (plans.Count < routines && plans[^1].HasRoutine)
        {
            taken.Add(Ids(plans[^1]));
            var next = request with { Recent = [.. request.Recent, .. taken.SelectMany(ids => ids)] };
            var plan = Plans(catalog, next).FirstOrDefault(plan => !taken.Exists(ids => ids.SetEquals(Ids(plan))));
            if (plan is null) break;
            plans.Add(plan);
        }

        return ValueList<GenerationResult>.Copy(plans);

        static HashSet<ExerciseId> Ids(GenerationResult plan) => [.. plan.Routine.Items.Select(item => item.Exercise.Id)];
    }

    private IEnumerable<GenerationResult> Plans(Finding[] requestFindings)
    {
        if (!IsSolvable())
        {
            yield return new(() => Reasons(Candidates(), null))
            {
                IsProvenBest = true,
                Findings = new(requestFindings),
                Coverage = Coverage([]),
                Obstacles = ValueList<Obstacle>.Copy(InfeasibilityAnalysis.Of(request, catalog, IsSolvable)),
                Conflict = InfeasibilityAnalysis.Conflict(request, IsSolvable),
            };
            yield break;
        }

        var candidates = Candidates();
        var search = new SelectionSearch(candidates.Select(candidate => candidate.Group).Distinct(), weights, request.Limit, budget);
        foreach (var answer in search.Best())
        {
            var routine = Build(answer.Selection);
            var coverage = Coverage([.. answer.Selection.Exercises]);
            yield return new(() => Reasons(candidates, new(answer.Selection, weights, request.Limit, budget)), routine)
            {
                IsProvenBest = answer.IsProven,
                CoverageScore = answer.Coverage / (double)CoverageTally.Unit,
                CoverageBound = answer.CoverageBound / (double)CoverageTally.Unit,
                Findings = new([.. requestFindings, .. NotCovered(coverage), .. routine.Validate()]),
                Coverage = coverage,
            };
        }
    }

    /// <summary>Whether any routine keeps the limits: the included exercises together, or any one exercise where none is included.</summary>
    private bool IsSolvable()
    {
        if (request.Included.Count == 0) return Fitting().Any();
        var included = request.Included.Distinct().Select(id => catalog[id]).ToArray();
        if (!included.All(allowed.Matches)) return false;
        var masks = included.Select(exercise => PositionSet.Of(exercise.Positions) & positions).ToArray();
        return included.Sum(exercise => (long)DosesOf(exercise)[0].Seconds) + PositionSet.ChangeSeconds(PositionSet.Smallest(masks)) <= budget;
    }

    private bool IsSolvable(RoutineRequest other) => new RoutineGenerator(catalog, other).IsSolvable();

    private Routine Build(Selection selection)
    {
        var builder = new RoutineBuilder(request.Name, catalog).Avoiding(request.Avoided).For(request.OnlySide, request.MoreOn);
        foreach (var (exercise, position, dose) in selection.InOrder()) builder.AddExactly(exercise.Id, dose, position);
        return builder.Build();
    }

    /// <summary>The exercises that are allowed and fit alone, each with its doses.</summary>
    private IEnumerable<(Exercise Exercise, DoseOption[] Doses)> Fitting() =>
        allowed.Select(exercise => (exercise, DosesOf(exercise))).Where(item => item.Item2[0].Seconds <= budget);

    /// <summary>The doses to choose from, as <see cref="DoseOption.Of(Exercise, Sides)"/> has them; exercises with the same range share them.</summary>
    private DoseOption[] DosesOf(Exercise exercise) => exercise.Doses.Count == 1
        ? DosesOf(exercise.Doses[0].Range, exercise)
        : DoseOption.Merged(exercise.Doses.Select(cited => DosesOf(cited.Range, exercise)));

    private DoseOption[] DosesOf(DoseRange range, Exercise exercise) => doses.GetOrAdd(
        (range, exercise.Laterality),
        static (key, sides) => DoseOption.Of(key.Item1, key.Item2, sides),
        exercise.SidesFor(request.Sides));

    /// <summary>The candidates in the order of the seed, grouped with those that count alike; one that must be in is a group of its own.</summary>
    private Candidate[] Candidates()
    {
        var alike = new Dictionary<(ulong Areas, ExerciseKind Kind, int Recent, ExerciseId? Included), CandidateGroup>();
        var candidates = new List<Candidate>();
        foreach (var (exercise, options) in Fitting().OrderByDescending(item => SeedOrder.Rank(item.Exercise.Id, request.Seed)))
        {
            var reached = 0UL;
            for (var area = 0; area < areas.Length; area++)
            {
                if (exercise.TargetsFirst(areas[area])) reached |= Primary << (2 * area);
                else if (exercise.Targets(areas[area])) reached |= Secondary << (2 * area);
            }

            var recent = request.Recent.Count(id => id == exercise.Id);
            var isIncluded = request.Included.Contains(exercise.Id);
            var key = (reached, exercise.Kind, recent, isIncluded ? exercise.Id : null);
            if (!alike.TryGetValue(key, out var group)) alike.Add(key, group = new(Reached(reached), exercise.Kind, recent, isIncluded, request.Limit));
            var candidate = new Candidate(exercise, group, PositionSet.Of(exercise.Positions) & positions, options, candidates.Count);
            group.Add(candidate);
            candidates.Add(candidate);
        }

        return [.. candidates];
    }

    private ImmutableArray<(int Area, bool IsPrimary)> Reached(ulong reached) =>
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

    private IEnumerable<Reason> Reasons(Candidate[] candidates, ReasonFinder? exchange)
    {
        var byExercise = candidates.ToDictionary(candidate => candidate.Exercise.Id);
        foreach (var exercise in catalog.Exercises)
        {
            if (byExercise.TryGetValue(exercise.Id, out var candidate))
            {
                yield return exchange switch
                {
                    null => Reason.Lost(exercise, null, "out: there is no routine"),
                    _ when exchange.Has(candidate) => Chosen(candidate),
                    { IsPossible: false } => Reason.Lost(exercise, null, "out: the exercises asked for take every place"),
                    _ => Lost(exercise, exchange.LostOn(candidate)),
                };
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

    private static Reason Lost(Exercise exercise, SelectionCriterion? lost) => Reason.Lost(exercise, lost, lost switch
    {
        SelectionCriterion.Coverage => "out: the others cover the areas better",
        SelectionCriterion.Kinds => "out: the others are of more kinds",
        SelectionCriterion.Recent => "out: done recently, and others serve as well",
        SelectionCriterion.PositionChanges => "out: it would change the position once more",
        SelectionCriterion.Time => "out: it does not fit beside the others, or uses less of the time",
        SelectionCriterion.Seed => "out: as good as another, and the seed decides",
        _ => "out: it is in a routine that is better still",
    });

    /// <summary>The request with ids that have been replaced by the ones that took their places.</summary>
    private static RoutineRequest WithCurrentIds(ExerciseCatalog catalog, RoutineRequest request)
    {
        return request with { Included = Current(request.Included), Excluded = Current(request.Excluded), Recent = Current(request.Recent) };

        IReadOnlyList<ExerciseId> Current(IReadOnlyList<ExerciseId> ids) => [.. ids.Select(id => catalog.TryGet(id, out var exercise) ? exercise.Id : id)];
    }
}
