using System.Collections.Concurrent;
using System.Numerics;
using BackCare.Exercises.Generation.Solver;

namespace BackCare.Exercises.Generation;

/// <summary>Which exercises of a catalog a request allows, with which doses, and how they become the problem that the solver is given. Thread-safe.</summary>
internal sealed class CandidatePool
{
    // How an exercise has an area: one of two bits is set, or none.
    private const ulong Secondary = 1;
    private const ulong Primary = 2;

    private readonly ExerciseQuery allowed;
    private readonly TargetArea[] areas;
    private readonly int[] weights;
    private readonly PositionSet positions;
    private readonly int budgetSeconds;

    // Exercises with the same range and sides share their doses. Concurrent, because the reasons of several results may be worked out at once.
    private readonly ConcurrentDictionary<(DoseRange, Laterality), DoseOption[]> doses = new();

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
        return included.Sum(exercise => (long)ShortestSeconds(exercise)) + fewest.ChangeSeconds <= budgetSeconds;
    }

    /// <summary>The first requirement of the request that the exercise does not meet; the time is left out. Null when it meets them all.</summary>
    public Requirement? FirstUnmet(Exercise exercise) => allowed.FirstUnmet(exercise);

    /// <summary>How many seconds the exercise takes with its shortest dose for the requested sides, getting ready included.</summary>
    public int ShortestSeconds(Exercise exercise) => DosesOf(exercise)[0].Seconds;

    /// <summary>A problem of its own for each call, because groups keep sums and are not thread-safe.</summary>
    public SelectionProblem CreateProblem() => new(Candidates(), weights, Request.Limit, budgetSeconds);

    /// <summary>The candidates in the order of the seed, grouped with those that count the same. An included exercise is a group of its own.</summary>
    private List<Candidate> Candidates()
    {
        var groups = new Dictionary<(ulong Areas, ExerciseKind Kind, int Recent, ExerciseId? Included), CandidateGroup>();
        var candidates = new List<Candidate>();
        foreach (var (exercise, options) in Fitting().OrderByDescending(item => SeedOrder.Key(item.Exercise.Id, Request.Seed)))
        {
            var reached = ReachedBits(exercise);
            var recent = Request.Recent.Count(id => id == exercise.Id);
            var isIncluded = Request.Included.Contains(exercise.Id);
            var key = (reached, exercise.Kind, recent, isIncluded ? exercise.Id : null);
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new(ReachedAreas(reached), exercise.Kind, recent, isIncluded, Request.Limit));
            var candidate = new Candidate(exercise, group, AllowedPositions(exercise), options, candidates.Count);
            group.Add(candidate);
            candidates.Add(candidate);
        }

        return candidates;
    }

    /// <summary>How the exercise has each requested area, two bits for each: a key for grouping.</summary>
    private ulong ReachedBits(Exercise exercise)
    {
        var reached = 0UL;
        for (var area = 0; area < areas.Length; area++)
        {
            if (exercise.TargetsPrimarily(areas[area])) reached |= Primary << (2 * area);
            else if (exercise.Targets(areas[area])) reached |= Secondary << (2 * area);
        }

        return reached;
    }

    private ReachedArea[] ReachedAreas(ulong reached)
    {
        var list = new ReachedArea[BitOperations.PopCount(reached)];
        var count = 0;
        for (var area = 0; area < areas.Length; area++)
        {
            if ((reached >> (2 * area) & 3) is var bits and not 0) list[count++] = new(area, bits == Primary);
        }

        return list;
    }

    /// <summary>The exercises that meet every requirement and fit into the time alone, each with its doses.</summary>
    private IEnumerable<(Exercise Exercise, DoseOption[] Doses)> Fitting() =>
        allowed.Select(exercise => (exercise, DosesOf(exercise))).Where(item => item.Item2[0].Seconds <= budgetSeconds);

    /// <summary>Where the exercise may start: in an allowed position, and where it has levels, in one of the easiest level that the request allows.</summary>
    private PositionSet AllowedPositions(Exercise exercise) =>
        exercise.Levels.Count == 0 ? PositionSet.Of(exercise.Positions) & positions : PositionSet.Of(exercise.StartPositions(Request.Positions, Request.Avoided));

    /// <summary>The doses to choose from, by rising duration, as <see cref="DoseOption.Of(Exercise, SideWish)"/> makes them.</summary>
    private DoseOption[] DosesOf(Exercise exercise) => exercise.Doses.Count == 1
        ? DosesOf(exercise.Doses[0].Range, exercise)
        : DoseOption.Merged(exercise.Doses.Select(cited => DosesOf(cited.Range, exercise)));

    private DoseOption[] DosesOf(DoseRange range, Exercise exercise) => doses.GetOrAdd(
        (range, exercise.Laterality),
        static (key, sides) => DoseOption.Of(key.Item1, key.Item2, sides),
        exercise.SidesFor(Request.Sides));

    private static RoutineRequest WithCurrentIds(ExerciseCatalog catalog, RoutineRequest request)
    {
        return request with { Included = Current(request.Included), Excluded = Current(request.Excluded), Recent = Current(request.Recent) };

        IReadOnlyList<ExerciseId> Current(IReadOnlyList<ExerciseId> ids) => [.. ids.Select(id => catalog.TryGet(id, out var exercise) ? exercise.Id : id)];
    }
}
