using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Testing;

/// <summary>One instance of the integer program of docs/generator.md, written from that page with nothing but the public API. The generator's own code has no part in it.</summary>
public sealed class SelectionModel
{
    private readonly RoutineRequest request;
    private readonly Equipment[] atHand;

    public SelectionModel(ExerciseCatalog catalog, RoutineRequest request)
    {
        this.request = request;
        atHand = request.Positions.Contains(Position.SittingOnChair) ? [.. request.Equipment, Equipment.Chair] : [.. request.Equipment];
        Catalog = catalog;
        Budget = (int)(request.TimeBudget.Ticks / TimeSpan.TicksPerSecond);
        Limit = request.MaxExercises ?? (request.IsFirst ? 2 : 4);
        Areas = request.Targets.Count == 0
            ? [new(TargetArea.WholeBody, 1)]
            : [.. request.Targets.GroupBy(target => target.Area).Select(same => new RequestedArea(same.Key, same.Sum(target => target.Weight)))];
        Allowed = [.. catalog.Exercises.Where(exercise => Unmet(exercise).Count == 0).Select(ChoiceOf)];
        CanInclude = request.Included.All(id => Allowed.Any(choice => choice.Id == id));
    }

    public ExerciseCatalog Catalog { get; }

    /// <summary>B: the budget in whole seconds.</summary>
    public int Budget { get; }

    /// <summary>L: how many exercises a routine has at most.</summary>
    public int Limit { get; }

    /// <summary>A with w: the requested areas, each once, with their weights.</summary>
    public IReadOnlyList<RequestedArea> Areas { get; }

    /// <summary>E: the exercises that are allowed.</summary>
    public IReadOnlyList<Choice> Allowed { get; }

    /// <summary>Whether all included exercises are in E; otherwise there is no routine.</summary>
    public bool CanInclude { get; }

    /// <summary>The requirements that the exercise does not meet; it is in E when there is none.</summary>
    public IReadOnlyList<Requirement> Unmet(Exercise exercise)
    {
        var unmet = new List<Requirement>();
        if (!Areas.Any(area => AreasOf(exercise).Any(own => LiesIn(own, area.Area)))) unmet.Add(Requirement.Area);
        if (AllowedPositions(exercise).Length == 0) unmet.Add(Requirement.Position);
        if (!exercise.Equipment.All(IsAtHand)) unmet.Add(Requirement.Equipment);
        if (request.Kinds.Count > 0 && !request.Kinds.Contains(exercise.Kind)) unmet.Add(Requirement.Kind);
        if (!Avoids(exercise.Demands) || (exercise.Levels.Count > 0 && !exercise.Levels.Any(level => Avoids(level.Demands)))) unmet.Add(Requirement.Demand);
        if (Times(exercise)[0] > Budget) unmet.Add(Requirement.Time);
        if (request.Excluded.Contains(exercise.Id)) unmet.Add(Requirement.Id);
        return unmet;
    }

    /// <summary>D: the times of an exercise, in seconds, shortest first.</summary>
    public IReadOnlyList<int> Times(Exercise exercise) =>
    [
        .. exercise.Doses.SelectMany(cited => Doses(cited.Range, SidesOf(exercise)))
            .Select(dose => (int)(Assumed.GetReady + dose.Duration(exercise.Laterality)).TotalSeconds)
            .Distinct().Order(),
    ];

    /// <summary>The sides that the request asks the exercise to do.</summary>
    public Sides SidesOf(Exercise exercise) => exercise.Laterality == Laterality.Bilateral
        ? Sides.Together
        : request.Sides switch
        {
            SideWish.LeftOnly => Sides.Left,
            SideWish.RightOnly => Sides.Right,
            SideWish.MoreOnLeft => Sides.LeftMore,
            SideWish.MoreOnRight => Sides.RightMore,
            _ => Sides.Each,
        };

    /// <summary>The doses that are tried inside one cited range.</summary>
    public static IEnumerable<Dose> Doses(DoseRange range, Sides sides) =>
        from sets in Counts(range.Sets, Assumed.Sets)
        from repetitions in Counts(range.Repetitions, Assumed.Repetitions)
        from hold in Holds(range.Hold)
        select new Dose(hold, repetitions, sets, sides);

    /// <summary>The objective of these exercises when they change position so often and take so many seconds without the changes.</summary>
    public Objective ObjectiveOf(IReadOnlyCollection<Choice> chosen, int positionChanges, int seconds) => new(
        Areas.Select((area, index) => area.Weight * (Halving(chosen.Count(choice => choice.Any[index])) + Halving(chosen.Count(choice => choice.Primary[index])))).Sum(),
        chosen.Select(choice => choice.Exercise.Kind).Distinct().Count(),
        chosen.Sum(choice => choice.Recent),
        positionChanges,
        seconds);

    /// <summary>The objective of a routine, whose exercises must be in E.</summary>
    public Objective ObjectiveOf(Routine routine) => ObjectiveOf(
        [.. routine.Items.Select(item => Allowed.Single(choice => choice.Id == item.Exercise.Id))],
        routine.Items.Select(item => item.Position).Distinct().Count() - 1,
        (int)routine.Items.Sum(item => item.Duration.TotalSeconds));

    /// <summary>Coverage as <see cref="GenerationResult.CoverageScore"/> has it.</summary>
    public double Score(Objective objective) => objective.Coverage / (double)(1L << (Limit - 1));

    /// <summary>What the first, the second and each further exercise of an area count together, in units of 2^(1-L).</summary>
    private long Halving(int count) => Enumerable.Range(1, Math.Min(count, Limit)).Sum(place => 1L << (Limit - place));

    private Choice ChoiceOf(Exercise exercise) => new(
        exercise,
        AllowedPositions(exercise),
        request.Recent.Count(id => id == exercise.Id),
        Times(exercise),
        request.Included.Contains(exercise.Id),
        [.. Areas.Select(area => AreasOf(exercise).Any(own => LiesIn(own, area.Area)))],
        [.. Areas.Select(area => exercise.PrimaryAreas.Any(own => LiesIn(own, area.Area)))]);

    /// <summary>P: the allowed positions; of an exercise with levels, those of the easiest level that the request allows.</summary>
    private Position[] AllowedPositions(Exercise exercise)
    {
        IReadOnlyList<Position> withoutLevel = [.. exercise.Positions.Where(position => exercise.Levels.All(level => level.Position is { } own && own != position))];
        IReadOnlyList<Position>[] ofLevels =
        [
            .. exercise.Levels.Where(level => Avoids(level.Demands)).Select(level => level.Position is { } own ? [own] : exercise.Positions), withoutLevel,
        ];
        return ofLevels.Select(positions => positions.Where(position => request.Positions.Count == 0 || request.Positions.Contains(position)).ToArray()).FirstOrDefault(positions => positions.Length > 0) ?? [];
    }

    private bool Avoids(IEnumerable<Demand> demands) => !demands.Any(demand => request.Avoided.Contains(demand));

    private bool IsAtHand(EquipmentGroup group) =>
        group.AnyOf.Concat(group.StandIns.Where(standIn => standIn.Suits).Select(standIn => standIn.Item)).Any(item => atHand.Contains(item));

    private static IEnumerable<TargetArea> AreasOf(Exercise exercise) => exercise.PrimaryAreas.Concat(exercise.SecondaryAreas);

    private static bool LiesIn(TargetArea inner, TargetArea outer) => inner == outer || (inner.Parent is { } around && LiesIn(around, outer));

    private static int[] Counts(CountRange range, int unstated) => range.Fewest is { } fewest
        ? AtMostEleven([.. Whole(fewest, range.Most ?? fewest)])
        : [range.Firmness == Firmness.None ? unstated : Assumed.OpenEndedRepetitions];

    private static IEnumerable<TimeSpan?> Holds(HoldRange range)
    {
        if (range.Firmness == Firmness.None) return [null];
        if (range.Shortest is not { } shortest) return [Assumed.AFewSeconds];
        var (low, high) = ((int)shortest.TotalSeconds, (int)(range.Longest ?? shortest).TotalSeconds);
        var figures = Whole(low, high).Where(figure => high - low <= 5 || figure == low || figure == high || figure % 5 == 0);
        return AtMostEleven([.. figures]).Select(figure => (TimeSpan?)TimeSpan.FromSeconds(figure));
    }

    private static IEnumerable<int> Whole(int low, int high) => Enumerable.Range(low, high - low + 1);

    private static int[] AtMostEleven(int[] figures) => figures.Length <= 11
        ? figures
        : [.. Enumerable.Range(0, 11).Select(tenth => figures[tenth * (figures.Length - 1) / 10])];
}

/// <summary>An area of the request with the sum of its weights.</summary>
public readonly record struct RequestedArea(TargetArea Area, int Weight);

/// <summary>An exercise that is allowed: its P, rec, D and whether it is in I; whether it has each requested area, and whether as a primary one.</summary>
public sealed record Choice(
    Exercise Exercise, IReadOnlyList<Position> Positions, int Recent, IReadOnlyList<int> Seconds, bool IsIncluded, IReadOnlyList<bool> Any, IReadOnlyList<bool> Primary)
{
    public ExerciseId Id => Exercise.Id;
}

/// <summary>What is compared, first to last; coverage in units of 2^(1-L), so that it is whole. Greater is better.</summary>
public readonly record struct Objective(long Coverage, int Kinds, int Recent, int PositionChanges, int Seconds) : IComparable<Objective>
{
    public static bool operator <(Objective left, Objective right) => left.CompareTo(right) < 0;

    public static bool operator >(Objective left, Objective right) => left.CompareTo(right) > 0;

    public static bool operator <=(Objective left, Objective right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Objective left, Objective right) => left.CompareTo(right) >= 0;

    public int CompareTo(Objective other) =>
        (Coverage, Kinds, -Recent, -PositionChanges, Seconds).CompareTo((other.Coverage, other.Kinds, -other.Recent, -other.PositionChanges, other.Seconds));

    /// <summary>The first criterion on which the two differ; the seed when none does.</summary>
    public SelectionCriterion FirstDifference(Objective other) =>
        Coverage != other.Coverage ? SelectionCriterion.Coverage
        : Kinds != other.Kinds ? SelectionCriterion.Kinds
        : Recent != other.Recent ? SelectionCriterion.Recent
        : PositionChanges != other.PositionChanges ? SelectionCriterion.PositionChanges
        : Seconds != other.Seconds ? SelectionCriterion.Time
        : SelectionCriterion.Seed;
}
