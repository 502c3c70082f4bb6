using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>Answers a request with the best routine of a catalog, or with what stands in its way.</summary>
internal sealed class RoutineGenerator
{
    private readonly ExerciseCatalog catalog;
    private readonly RoutineRequest request;
    private readonly IReadOnlyList<Target> targets;
    private readonly ExerciseQuery allowed;
    private readonly int budget;
    private readonly Candidate[] candidates;

    private RoutineGenerator(ExerciseCatalog catalog, RoutineRequest request)
    {
        (this.catalog, this.request) = (catalog, WithCurrentIds(catalog, request));
        targets = request.Targets.Where(target => target.Weight > 0).DefaultIfEmpty(TargetArea.WholeBody).ToArray();
        budget = (int)Whole.Seconds(request.TimeBudget);
        allowed = catalog.Query()
            .And(Requirement.Id, exercise => !this.request.Excluded.Contains(exercise.Id))
            .Targeting(targets.Select(target => target.Area))
            .With(request.Equipment)
            .In(request.Positions)
            .Avoiding(request.Avoided)
            .OfKind(request.Kinds);
        candidates = [.. allowed.Select(exercise => new Candidate(exercise, this.request, targets)).Where(FitsAlone)];
    }

    /// <param name="catalog">Where the exercises are.</param>
    /// <param name="request">What the routine should be like.</param>
    /// <param name="taken">Sets of exercises that the routine must not have, no more and no less.</param>
    public static RoutinePlan Plan(ExerciseCatalog catalog, RoutineRequest request, IReadOnlyList<IReadOnlySet<ExerciseId>> taken)
    {
        var findings = FindingReport.Of(new RoutineRequestValidator(catalog).Validate(request)).ToArray();
        return new FindingReport(findings).HasErrors
            ? new RoutinePlan(null, isProvenBest: false, new(findings), [], [], [])
            : new RoutineGenerator(catalog, request).Plan(findings, taken);
    }

    public static IReadOnlyList<RoutinePlan> Week(ExerciseCatalog catalog, RoutineRequest request, int routines)
    {
        var plans = new List<RoutinePlan> { Plan(catalog, request, []) };
        var taken = new List<IReadOnlySet<ExerciseId>>();
        while (plans.Count < routines && plans[^1].HasRoutine)
        {
            taken.Add(plans[^1].Routine.Items.Select(item => item.Exercise.Id).ToHashSet());
            var plan = Plan(catalog, request with { Recent = [.. request.Recent, .. taken.SelectMany(ids => ids)] }, taken);
            if (!plan.HasRoutine) break;
            plans.Add(plan);
        }

        return ValueList<RoutinePlan>.Copy(plans);
    }

    private RoutinePlan Plan(Finding[] requestFindings, IReadOnlyList<IReadOnlySet<ExerciseId>> taken)
    {
        if (!IsSolvable())
        {
            var obstacles = Relaxation.Of(request, catalog, relaxed => new RoutineGenerator(catalog, relaxed).IsSolvable());
            return new(null, isProvenBest: true, new(requestFindings), Reasons([]), Coverage([]), obstacles);
        }

        var (selection, isProven) = Search.Best(candidates, targets, request.Limit, budget, taken);
        if (selection is null) return new(null, isProven, new(requestFindings), Reasons([]), Coverage([]), []);

        var routine = Build(selection);
        var chosen = routine.Items.Select(item => item.Exercise).ToArray();
        var coverage = Coverage(chosen).ToArray();
        var uncovered = coverage.Where(area => !area.IsCovered).Select(area => new Finding(
            Rules.AreaNotCovered,
            "Targets",
            $"{area.Area} is not covered; {(catalog.Query().Targeting(area.Area).Any() ? "allow more time, exercises, equipment or positions" : "the catalog has no exercise for it")}."));
        return new(routine, isProven, new([.. requestFindings, .. uncovered, .. routine.Validate()]), Reasons(chosen), coverage, []);
    }

    /// <summary>Whether any routine keeps the limits: the included exercises together, or any one exercise where none is included.</summary>
    private bool IsSolvable()
    {
        var included = candidates.Where(candidate => candidate.IsIncluded).ToArray();
        if (included.Length < request.Included.Distinct().Count()) return false;
        return included.Length == 0
            ? candidates.Length > 0
            : included.Sum(candidate => candidate.ShortestSeconds) + Arrangement.Of(included).ChangeSeconds <= budget;
    }

    private bool FitsAlone(Candidate candidate) => candidate.ShortestSeconds <= budget;

    private Routine Build(Selection selection)
    {
        var builder = new RoutineBuilder(request.Name, catalog).Avoiding(request.Avoided).For(request.OnlySide, request.MoreOn);
        var doses = selection.Chosen.Zip(selection.Doses, (candidate, dose) => (candidate, candidate.Doses[dose].Dose)).ToDictionary();
        foreach (var candidate in selection.Arrangement.Order(selection.Chosen))
        {
            builder.AddExactly(candidate.Exercise.Id, doses[candidate], selection.Arrangement.PositionOf(candidate));
        }

        return builder.Build();
    }

    private IEnumerable<AreaCoverage> Coverage(IReadOnlyList<Exercise> chosen) => targets.Select(target =>
    {
        var primary = chosen.Where(exercise => exercise.TargetsFirst(target.Area)).ToArray();
        var secondary = chosen.Except(primary).Where(exercise => exercise.Targets(target.Area));
        return new AreaCoverage(target.Area, primary, secondary);
    });

    private IEnumerable<Reason> Reasons(IReadOnlyList<Exercise> chosen) => catalog.Exercises.Select(exercise =>
    {
        if (chosen.Contains(exercise))
        {
            var areas = targets.Select(target => target.Area).Where(exercise.Targets);
            var wish = request.Included.Contains(exercise.Id) ? "asked for; " : "";
            return new Reason(exercise, true, null, $"chosen: {wish}targets {string.Join(", ", areas)}");
        }

        var unmet = allowed.FirstUnmet(exercise);
        if (unmet is null && !FitsAlone(new Candidate(exercise, request, targets))) unmet = Requirement.Time;
        return new Reason(exercise, false, unmet, unmet switch
        {
            Requirement.Id => "out: excluded by its id",
            Requirement.Area => "out: targets none of the areas asked for",
            Requirement.Equipment => $"out: needs {string.Join(" and ", exercise.Equipment)}",
            Requirement.Position => $"out: starts in {string.Join(" or ", exercise.Positions)}",
            Requirement.Demand => $"out: asks for {string.Join(", ", exercise.Demands.Where(request.Avoided.Contains))}",
            Requirement.Kind => $"out: is {exercise.Kind}",
            Requirement.Time => string.Create(CultureInfo.InvariantCulture, $"out: takes at least {new Candidate(exercise, request, targets).ShortestSeconds} s"),
            _ => request.Recent.Contains(exercise.Id) ? "out: done recently, and others serve as well" : "out: others serve better, or it no longer fits beside them",
        });
    });

    /// <summary>The request with ids that have been replaced by the ones that took their places.</summary>
    private static RoutineRequest WithCurrentIds(ExerciseCatalog catalog, RoutineRequest request)
    {
        return request with { Included = Current(request.Included), Excluded = Current(request.Excluded), Recent = Current(request.Recent) };

        IReadOnlyList<ExerciseId> Current(IReadOnlyList<ExerciseId> ids) => [.. ids.Select(id => catalog.TryGet(id, out var exercise) ? exercise.Id : id)];
    }
}
