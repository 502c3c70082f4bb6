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
    private readonly DoseTable doses;
    private readonly int budgetSeconds;

    // For each area that an exercise can name: one bit for each of the requested areas in which it lies.
    private readonly uint[] around;

    public CandidatePool(ExerciseCatalog catalog, RoutineRequest request)
    {
        (Catalog, Request) = (catalog, WithCurrentIds(catalog, request));
        budgetSeconds = (int)WholeSeconds.Of(request.TimeBudget);
        positions = PositionSet.Of(request.Positions.Count == 0 ? Enum.GetValues<Position>() : request.Positions);
        doses = catalog.Kept<DoseTable>();
        Targets = [.. request.Targets.DefaultIfEmpty(TargetArea.WholeBody)];
        var wanted = Targets.GroupBy(target => target.Area, target => target.Weight).ToArray();
        (areas, weights) = ([.. wanted.Select(same => same.Key)], [.. wanted.Select(same => same.Sum())]);
        around = Array.ConvertAll(Enum.GetValues<TargetArea>(), AreasAround);
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

    /// <summary>The exercises that meet every requirement and fit into the time alone.</summary>
    public IReadOnlySet<ExerciseId> FittingIds() => Fitting().Select(item => item.Exercise.Id).ToHashSet();

    /// <summary>The first requirement of the request that the exercise does not meet; the time is left out. Null when it meets them all.</summary>
    public Requirement? FirstUnmet(Exercise exercise) => allowed.FirstUnmet(exercise);

    /// <summary>How many seconds the exercise takes with its shortest dose for the requested sides, getting ready included.</summary>
    public int ShortestSeconds(Exercise exercise)
    {
        var shortest = int.MaxValue;
        for (var i = 0; i < exercise.Doses.Count; i++) shortest = Math.Min(shortest, DosesOf(exercise.Doses[i].Range, exercise)[0].Seconds);
        return shortest;
    }

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
        var recent = Request.Recent.CountBy(id => id).ToDictionary();
        var included = Request.Included.ToHashSet();
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. Fitting().OrderByDescending(item => SeedOrder.Key(item.Exercise.Id, Request.Seed)).Select((item, order) => new Candidate
            {
                Exercise = item.Exercise,
                Order = order,
                Positions = AllowedPositions(item.Exercise),
                ShortestSeconds = item.ShortestSeconds,
                LongestSeconds = LongestSeconds(item.Exercise),
                DosesOf = DosesOf,
                Merits = MeritsOf(item.Exercise, recent),
                Family = FamilyOf(item.Exercise),
                IsIncluded = included.Contains(item.Exercise.Id),
            }),
        ];

        int FamilyOf(Exercise exercise)
        {
            var family = exercise.Family ?? exercise.Id.Value;
            if (!families.TryGetValue(family, out var number)) families.Add(family, number = families.Count);
            return number;
        }
    }

    private Merits MeritsOf(Exercise exercise, Dictionary<ExerciseId, int> recent)
    {
        var (own, all) = (exercise.PrimaryAreas, Around(exercise.PrimaryAreas));
        var (demands, parts) = (exercise.Demands, Parts(own));
        var (bendsForward, bendsBackward) = (demands.Has(Demand.SpinalFlexion), demands.Has(Demand.SpinalExtension));
        return new()
        {
            Areas = all | Around(exercise.SecondaryAreas),
            PrimaryAreas = all,
            Parts = parts | Parts(exercise.SecondaryAreas),
            PrimaryParts = parts,
            Directions = DirectionsOf(exercise),
            Kinds = 1U << (int)exercise.Kind,
            IsSidedAsAsked = exercise.IsSided && Request.Sides != SideWish.Both,
            Recent = recent.TryGetValue(exercise.Id, out var times) ? Math.Min(times, Worth.MostRecent) : 0,
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

    /// <summary>One bit for each requested area in which one of these lies.</summary>
    private uint Around(IReadOnlyList<TargetArea> own)
    {
        var bits = 0U;
        for (var i = 0; i < own.Count; i++) bits |= around[(int)own[i]];
        return bits;
    }

    /// <summary>One bit for each of these areas that is a requested one or lies inside it.</summary>
    private uint Parts(IReadOnlyList<TargetArea> own)
    {
        var bits = 0U;
        for (var i = 0; i < own.Count; i++) bits |= around[(int)own[i]] == 0 ? 0 : 1U << (int)own[i];
        return bits;
    }

    private uint AreasAround(TargetArea own)
    {
        var bits = 0U;
        for (var area = 0; area < areas.Length; area++) bits |= areas[area].Includes(own) ? 1U << area : 0;
        return bits;
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

    /// <summary>The exercises that meet every requirement and fit into the time alone, each with the time of its shortest dose.</summary>
    private IEnumerable<(Exercise Exercise, int ShortestSeconds)> Fitting() => allowed
        .Select(exercise => (Exercise: exercise, ShortestSeconds: ShortestSeconds(exercise)))
        .Where(item => item.ShortestSeconds * (long)Request.Rounds <= budgetSeconds);

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

    private DoseOption[] DosesOf(DoseRange range, Exercise exercise) => doses.Of(range, exercise.Kind, exercise.Laterality, exercise.SidesFor(Request.Sides));

    private int LongestSeconds(Exercise exercise)
    {
        if (Request.DosesUpTo != DosePreference.Upper) return DosesOf(exercise)[^1].Seconds;
        var longest = 0;
        for (var i = 0; i < exercise.Doses.Count; i++) longest = Math.Max(longest, DosesOf(exercise.Doses[i].Range, exercise)[^1].Seconds);
        return longest;
    }

    private static RoutineRequest WithCurrentIds(ExerciseCatalog catalog, RoutineRequest request)
    {
        return request with { Included = Current(request.Included), Excluded = Current(request.Excluded), Recent = Current(request.Recent) };

        IReadOnlyList<ExerciseId> Current(IReadOnlyList<ExerciseId> ids) => [.. ids.Select(id => catalog.TryGet(id, out var exercise) ? exercise.Id : id)];
    }
}
