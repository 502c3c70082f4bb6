using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;

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
        Limit = request.MaxExercises ?? (request.IsFirst ? 2 : Budget <= 600 ? 4 : Budget <= 900 ? 5 : 6);
        Rounds = request.Rounds;
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

    /// <summary>R: how often the exercises are done through.</summary>
    public int Rounds { get; }

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
        if (Rounds * Times(exercise)[0] > Budget) unmet.Add(Requirement.Time);
        if (request.Excluded.Contains(exercise.Id)) unmet.Add(Requirement.Id);
        return unmet;
    }

    /// <summary>D: the times of an exercise, in seconds, shortest first.</summary>
    public IReadOnlyList<int> Times(Exercise exercise)
    {
        int[] all =
        [
            .. exercise.Doses.SelectMany(cited => Doses(cited.Range, exercise.Kind, SidesOf(exercise)))
                .Select(dose => (int)(Assumed.GetReady + dose.Duration(exercise.Laterality)).TotalSeconds)
                .Distinct().Order(),
        ];
        return (request.Doses ?? (request.IsFirst ? DosePreference.Lower : DosePreference.Upper)) switch
        {
            DosePreference.Lower => [all[0]],
            DosePreference.Middle => [.. all.Take((all.Length + 1) / 2)],
            _ => all,
        };
    }

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

    /// <summary>The doses that are tried for one cited range: in it, and beyond it where it leaves a figure open.</summary>
    public static IEnumerable<Dose> Doses(DoseRange range, ExerciseKind kind, Sides sides) =>
        from sets in Counts(range.Sets, Assumed.Sets, [1, 2, 3, 4, 5])
        from repetitions in Counts(range.Repetitions, Assumed.Repetitions, [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50])
        from hold in Holds(range.Hold)
        let stated = new Dose(hold, repetitions, sets, sides)
        from dose in new[] { stated }.Concat(Opened(stated, range, kind))
        select dose;

    /// <summary>The objective of these exercises in a set of positions, when they take so many seconds in a round without the changes.</summary>
    public Objective ObjectiveOf(IReadOnlyCollection<Choice> chosen, IReadOnlyCollection<Position> positions, int seconds)
    {
        var count = (Func<Choice, bool> has) => chosen.Count(has);
        var areas = Enumerable.Range(0, Areas.Count).ToArray();
        var heaviest = Areas.Max(area => area.Weight);
        var parts = Enum.GetValues<TargetArea>().Where(part => Areas.Any(area => LiesIn(part, area.Area))).ToArray();
        Demand[] directions = [Demand.SpinalFlexion, Demand.SpinalExtension, Demand.SpinalRotation, Demand.LateralFlexion];
        var onFloor = positions.Where(IsOnFloor).ToArray();
        var last = onFloor.Length > 0 ? onFloor : [.. positions];
        var calm = chosen.Any(choice => choice.Exercise.Kind == ExerciseKind.Stretch && choice.Positions.Any(last.Contains));
        var transfer = onFloor.Length > 0 && onFloor.Length < positions.Count;
        var unused = Budget - (Rounds * seconds);
        var points =
            parts.Count(part => chosen.Any(choice => AreasOf(choice.Exercise).Contains(part)))
            + parts.Count(part => chosen.Any(choice => choice.Exercise.PrimaryAreas.Contains(part)))
            + directions.Count(direction => chosen.Any(choice => choice.Exercise.Demands.Contains(direction)))
            + (2 * chosen.Select(choice => choice.Exercise.Kind).Distinct().Count())
            + areas.Sum(area => count(choice => choice.Primary[area]) >= 2 ? 2 * Areas[area].Weight / heaviest : 0)
            - (2 * Math.Max(0, count(choice => choice.Exercise.Demands.Contains(directions[0])) - count(choice => choice.Exercise.Demands.Contains(directions[1]))))
            + (calm ? 3 : 0)
            - (3 * (positions.Count - 1)) - (transfer ? 1 : 0)
            - (2 * chosen.Sum(choice => choice.Recent))
            - (6 * count(choice => IsUntimely(choice.Exercise)))
            - (request.IsFirst ? 0 : 2 * (20 * unused / Math.Min(Math.Max(Budget, 1), 1200)));
        return new(
            areas.Sum(area => Areas[area].Weight * ((count(choice => choice.Any[area]) > 0 ? 1 : 0) + (count(choice => choice.Primary[area]) > 0 ? 1 : 0))),
            request.Sides == SideWish.Both ? 0 : count(choice => choice.Exercise.Laterality != Laterality.Bilateral),
            points);
    }

    /// <summary>The objective of a routine, whose exercises must be in E.</summary>
    public Objective ObjectiveOf(Routine routine) => ObjectiveOf(
        [.. routine.Items.Select(item => Allowed.Single(choice => choice.Id == item.Exercise.Id))],
        [.. routine.Items.Select(item => item.Position).Distinct()],
        (int)routine.Items.Sum(item => item.Duration.TotalSeconds));

    /// <summary>How often the position changes in all rounds, with so many positions.</summary>
    public int ChangesIn(int positions) => positions == 1 ? 0 : (Rounds * positions) - 1;

    /// <summary>Whether no more exercises of one family are among these than one, or than are included.</summary>
    public static bool KeepsFamilies(IReadOnlyCollection<Choice> chosen) => chosen
        .Where(choice => choice.Exercise.Family is not null)
        .GroupBy(choice => choice.Exercise.Family)
        .All(family => family.Count() <= Math.Max(1, family.Count(choice => choice.IsIncluded)));

    private bool IsUntimely(Exercise exercise) =>
        (request.TimeOfDay == TimeOfDay.OnWaking && exercise.Demands.Contains(Demand.SpinalFlexion))
        || (request.TimeOfDay == TimeOfDay.BeforeBed && exercise.Kind == ExerciseKind.Strengthening);

    public static bool IsOnFloor(Position position) => position is not (Position.Standing or Position.SittingOnChair);

    /// <summary>What guidance adds where the source leaves a figure open.</summary>
    private static IEnumerable<Dose> Opened(Dose stated, DoseRange range, ExerciseKind kind)
    {
        if (kind == ExerciseKind.Strengthening)
        {
            if (range.Sets.Fewest is null && stated.Repetitions is >= 8 and <= 15 && 2 * stated.Repetitions * (stated.Hold?.TotalSeconds ?? 0) <= 60)
            {
                yield return new(stated.Hold, stated.Repetitions, 2, stated.Sides);
            }
        }
        else if (stated.Hold is { } hold && range.Repetitions.Fewest is null)
        {
            for (var repetitions = stated.Repetitions + 1; repetitions <= 4; repetitions++)
            {
                if ((repetitions - 1) * hold.TotalSeconds < 60) yield return new(hold, repetitions, stated.Sets, stated.Sides);
            }
        }
    }

    private Choice ChoiceOf(Exercise exercise) => new(
        exercise,
        AllowedPositions(exercise),
        Math.Min(2, request.Recent.Count(id => id == exercise.Id)),
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

    private static IEnumerable<int> Counts(CountRange range, int unstated, int[] countable) => range.Fewest is { } fewest
        ? Between(fewest, range.Most ?? fewest, countable)
        : [range.Firmness == Firmness.None ? unstated : Assumed.OpenEndedRepetitions];

    private static IEnumerable<TimeSpan?> Holds(HoldRange range)
    {
        if (range.Firmness == Firmness.None) return [null];
        if (range.Shortest is not { } shortest) return [Assumed.AFewSeconds];
        return Between((int)shortest.TotalSeconds, (int)(range.Longest ?? shortest).TotalSeconds, [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300])
            .Select(figure => (TimeSpan?)TimeSpan.FromSeconds(figure));
    }

    private static IEnumerable<int> Between(int low, int high, int[] countable) => countable.Where(figure => low < figure && figure < high).Append(low).Append(high).Distinct();
}

/// <summary>An area of the request with the sum of its weights.</summary>
public readonly record struct RequestedArea(TargetArea Area, int Weight);

/// <summary>An exercise that is allowed: its P, rec, D and whether it is in I; whether it has each requested area, and whether as a primary one.</summary>
public sealed record Choice(
    Exercise Exercise, IReadOnlyList<Position> Positions, int Recent, IReadOnlyList<int> Seconds, bool IsIncluded, IReadOnlyList<bool> Any, IReadOnlyList<bool> Primary)
{
    public ExerciseId Id => Exercise.Id;
}

/// <summary>What is compared, first to last. Greater is better.</summary>
public readonly record struct Objective(int Coverage, int Sided, int Points) : IComparable<Objective>
{
    public static bool operator <(Objective left, Objective right) => left.CompareTo(right) < 0;

    public static bool operator >(Objective left, Objective right) => left.CompareTo(right) > 0;

    public static bool operator <=(Objective left, Objective right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Objective left, Objective right) => left.CompareTo(right) >= 0;

    public int CompareTo(Objective other) => (Coverage, Sided, Points).CompareTo((other.Coverage, other.Sided, other.Points));
}
