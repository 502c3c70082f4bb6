using System.Collections.Concurrent;
using BackCare.Exercises.Generation.Solver;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Generation;

/// <summary>Which exercises of a catalog a request allows, with which doses, and how they become the problem that the solver is given. Thread-safe.</summary>
internal sealed class CandidatePool
{
    private static readonly Demand[] Directions = [Demand.SpinalFlexion, Demand.SpinalExtension, Demand.SpinalRotation, Demand.LateralFlexion];

    private readonly ExerciseQuery allowed;
    private readonly TargetArea[] areas;
    private readonly int[] weights;
    private readonly PositionSet positions;
    private readonly int budgetSeconds;

    // Exercises with the same range and sides share their doses. Concurrent, because the reasons of several results may be worked out at once.
    private readonly ConcurrentDictionary<(DoseRange, ExerciseKind, Laterality), DoseOption[]> doses = new();

    public CandidatePool(ExerciseCatalog catalog, RoutineRequest request)
    {
        (Catalog, Request) = (catalog, WithCurrentIds(catalog, request));
        budgetSeconds = (int)WholeSeconds.Of(request.TimeBudget);
        positions = PositionSet.Of(request.Positions.Count == 0 ? Enum.GetValues<Position>() : request.Positions);
        Targets = [.. request.Targets.DefaultIfEmpty(TargetArea.WholeBody)];
        var wanted = Targets.GroupBy(target => target.Area, target => target.Weight).ToArray();
        (areas, weights) = ([.. wanted.Select(same => same.Key)], [.. wanted.Select(same => same.Sum())]);
        allowed = catalog.Query()
            .Excluding(Request.Excluded)
            .Targeting(areas)
            .With(request.Equipment)
            .In(request.Positions)
            .Avoiding(request.Avoided)
            .OfKind(request.Kinds);
    }

    public ExerciseCatalog Catalog { get; }

    /// <summary>The request, with ids that the catalog has replaced exchanged for the current ones.</summary>
    public RoutineRequest Request { get; }

    /// <summary>The targets in the order of the request; the whole body when there is none.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>The areas of the targets, each once.</summary>
    public IReadOnlyList<TargetArea> Areas => areas;

    /// <summary>Whether any routine keeps every limit: one of the included exercises together, or of any one exercise where none is included.</summary>
    public bool IsFeasible()
    {
        if (Request.Included.Count == 0) return Fitting().Any();
        var included = Request.Included.Distinct().Select(id => Catalog[id]).ToArray();
        if (!included.All(allowed.Matches)) return false;
        var fewest = PositionSet.MinimumHitting(Array.ConvertAll(included, AllowedPositions));
        var changes = WholeSeconds.Of(Assumed.ChangePosition) * fewest.ChangesIn(Request.Rounds);
        return included.Sum(exercise => (long)ShortestSeconds(exercise)) * Request.Rounds + changes <= budgetSeconds;
    }

    /// <summary>The first requirement of the request that the exercise does not meet; the time is left out. Null when it meets them all.</summary>
    public Requirement? FirstUnmet(Exercise exercise) => allowed.FirstUnmet(exercise);

    /// <summary>How many seconds the exercise takes with its shortest dose for the requested sides, getting ready included.</summary>
    public int ShortestSeconds(Exercise exercise) => DosesOf(exercise)[0].Seconds;

    /// <summary>The problem of choosing the best of them.</summary>
    public SelectionProblem CreateProblem() => new(Candidates(), weights)
    {
        MaxExercises = Request.Limit,
        BudgetSeconds = budgetSeconds,
        Rounds = Request.Rounds,
        CountsTime = !Request.IsFirst,
    };

    /// <summary>The candidates in the order of the seed.</summary>
    private Candidate[] Candidates()
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. Fitting().OrderByDescending(item => SeedOrder.Key(item.Exercise.Id, Request.Seed)).Select((item, order) => new Candidate
            {
                Exercise = item.Exercise,
                Order = order,
                Positions = AllowedPositions(item.Exercise),
                Doses = item.Doses,
                Merits = MeritsOf(item.Exercise),
                Family = FamilyOf(item.Exercise),
                IsIncluded = Request.Included.Contains(item.Exercise.Id),
            }),
        ];

        int FamilyOf(Exercise exercise)
        {
            var family = exercise.Family ?? exercise.Id.Value;
            if (!families.TryGetValue(family, out var number)) families.Add(family, number = families.Count);
            return number;
        }
    }

    private Merits MeritsOf(Exercise exercise)
    {
        var (reached, primary) = (0U, 0U);
        for (var area = 0; area < areas.Length; area++)
        {
            if (exercise.TargetsPrimarily(areas[area])) primary |= 1U << area;
            if (exercise.Targets(areas[area])) reached |= 1U << area;
        }

        var (bendsForward, bendsBackward) = (exercise.Demands.Contains(Demand.SpinalFlexion), exercise.Demands.Contains(Demand.SpinalExtension));
        return new()
        {
            Areas = reached,
            PrimaryAreas = primary,
            Parts = Parts(exercise.PrimaryAreas) | Parts(exercise.SecondaryAreas),
            PrimaryParts = Parts(exercise.PrimaryAreas),
            Directions = DirectionsOf(exercise),
            Kinds = 1U << (int)exercise.Kind,
            IsSidedAsAsked = exercise.IsSided && Request.Sides != SideWish.Both,
            Recent = Math.Min(Request.Recent.Count(id => id == exercise.Id), Worth.MostRecent),
            IsUntimely = IsUntimely(exercise, bendsForward),
            Bending = (bendsForward ? 1 : 0) - (bendsBackward ? 1 : 0),
        };
    }

    /// <summary>On waking the back rather does not bend forward; before bed nothing is strengthened if it can be helped.</summary>
    private bool IsUntimely(Exercise exercise, bool bendsForward) => Request.TimeOfDay switch
    {
        TimeOfDay.OnWaking => bendsForward,
        TimeOfDay.BeforeBed => exercise.Kind == ExerciseKind.Strengthening,
        _ => false,
    };

    /// <summary>One bit for each of these areas that is a requested one or lies inside it.</summary>
    private uint Parts(IReadOnlyList<TargetArea> own)
    {
        var parts = 0U;
        foreach (var part in own)
        {
            if (Array.Exists(areas, area => area.Includes(part))) parts |= 1U << (int)part;
        }

        return parts;
    }

    private static uint DirectionsOf(Exercise exercise)
    {
        var directions = 0U;
        for (var i = 0; i < Directions.Length; i++)
        {
            if (exercise.Demands.Has(Directions[i])) directions |= 1U << i;
        }

        return directions;
    }

    /// <summary>The exercises that meet every requirement and fit into the time alone, each with its doses.</summary>
    private IEnumerable<(Exercise Exercise, DoseOption[] Doses)> Fitting() => allowed
        .Select(exercise => (Exercise: exercise, Doses: DosesOf(exercise)))
        .Where(item => item.Doses[0].Seconds * (long)Request.Rounds <= budgetSeconds);

    /// <summary>Where the exercise may start: in an allowed position, and where it has levels, in one of the easiest level that the request allows.</summary>
    private PositionSet AllowedPositions(Exercise exercise) =>
        exercise.Levels.Count == 0 ? PositionSet.Of(exercise.Positions) & positions : PositionSet.Of(exercise.StartPositions(Request.Positions, Request.Avoided));

    /// <summary>The doses to choose from, by rising duration, as <see cref="DoseOption.Of(Exercise, SideWish)"/> makes them, as far as the request lets them rise.</summary>
    private DoseOption[] DosesOf(Exercise exercise)
    {
        var all = exercise.Doses.Count == 1
            ? DosesOf(exercise.Doses[0].Range, exercise)
            : DoseOption.Merged(exercise.Doses.Select(cited => DosesOf(cited.Range, exercise)));
        return Request.DosesUpTo switch
        {
            DosePreference.Lower => all[..1],
            DosePreference.Middle => all[..((all.Length + 1) / 2)],
            _ => all,
        };
    }

    private DoseOption[] DosesOf(DoseRange range, Exercise exercise) => doses.GetOrAdd(
        (range, exercise.Kind, exercise.Laterality),
        static (key, sides) => DoseOption.Of(key.Item1, key.Item2, key.Item3, sides),
        exercise.SidesFor(Request.Sides));

    private static RoutineRequest WithCurrentIds(ExerciseCatalog catalog, RoutineRequest request)
    {
        return request with { Included = Current(request.Included), Excluded = Current(request.Excluded), Recent = Current(request.Recent) };

        IReadOnlyList<ExerciseId> Current(IReadOnlyList<ExerciseId> ids) => [.. ids.Select(id => catalog.TryGet(id, out var exercise) ? exercise.Id : id)];
    }
}
