using System.Globalization;
using BackCare.Exercises.Schedules;
using FsCheck;
using FsCheck.Fluent;
using Pick = FsCheck.Fluent.Gen;

namespace BackCare.Exercises.Tests.Generation;

/// <summary>A catalog of a few exercises and a request to it: small enough that every selection can be tried.</summary>
public sealed class SmallInstance(IReadOnlyList<Exercise> exercises, RoutineRequest request)
{
    private static readonly SourceId Source = ExerciseCatalog.Default.Sources[0].Id;
    private static readonly TargetArea[] Areas =
        [TargetArea.WholeBody, TargetArea.Trunk, TargetArea.Back, TargetArea.UpperBack, TargetArea.ShoulderBlades, TargetArea.MiddleBack, TargetArea.Chest, TargetArea.Arms, TargetArea.Wrists];

    private static readonly Position[] Positions = [Position.Standing, Position.SittingOnChair, Position.Quadruped, Position.Supine, Position.Prone];
    private static readonly Equipment[] Items = [Equipment.Chair, Equipment.Wall, Equipment.RolledTowel];
    private static readonly Demand[] Demands = [Demand.SpinalFlexion, Demand.SpinalExtension, Demand.SpinalRotation, Demand.Kneeling, Demand.Balance];

    public RoutineRequest Request { get; } = request;

    public ExerciseCatalog Catalog { get; } = ExerciseCatalog.Empty.Extend(exercises, ExerciseCatalog.Default.Sources);

    /// <summary>Random instances, in some of which exercises are alike but for their ids; each limit of the request is set in one of so many of them.</summary>
    public static Arbitrary<SmallInstance> Any(int mostExercises, int mostChosen, int oneIn = 8, int mostDoses = int.MaxValue, int variety = 0) => Arb.From(
        from count in Pick.Choose(1, mostExercises)
        from exercises in AnyExercise.Where(exercise => exercise.Doses.Sum(cited => SelectionModel.Doses(cited.Range, exercise.Kind, Sides.Together).Count()) <= mostDoses).ListOf(count)
        from different in Pick.Elements(count, count, (count + 2) / 3)
        from request in AnyRequest(mostChosen, [.. Enumerable.Range(0, count).Select(Id)], oneIn)
        select new SmallInstance([.. exercises.Select((_, number) => exercises[number % different] with { Id = Id(number) })], request with { Variety = variety }), Smaller);

    /// <summary>More exercises that count alike than the lists of doses that the generator keeps apart.</summary>
    public static Arbitrary<SmallInstance> ManyAlike() => Arb.From(
        from count in Pick.Choose(33, 42)
        from pattern in AnyExercise
        from doses in Doses.ListOf(count)
        from request in AnyRequest(2, [.. Enumerable.Range(0, count).Select(Id)], oneIn: 40)
        select new SmallInstance([.. doses.Select((list, number) => pattern with { Id = Id(number), Doses = list })], request));

    public static Arbitrary<RoutineRequest> RequestsToTheDefaultCatalog(int mostChosen) => Arb.From(
        from request in AnyRequest(mostChosen, [.. ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Id)], oneIn: 6)
        from equipment in Some(Equipment.Known, 0, 17)
        select request with { Equipment = equipment });

    public override string ToString() => string.Join('\n', Catalog.Exercises.Select(Text).Append(Text(Request)));

    private static ExerciseId Id(int number) => string.Create(CultureInfo.InvariantCulture, $"exercise-{number}");

    private static Gen<HoldRange> Holds =>
        from seconds in Pick.Choose(1, 40)
        from more in Pick.Choose(0, 70)
        from range in Pick.Elements(
            HoldRange.None,
            HoldRange.None,
            HoldRange.AFew,
            HoldRange.Exactly(Seconds(seconds)),
            HoldRange.Between(Seconds(seconds), Seconds(seconds + (more % 12))),
            HoldRange.Between(Seconds(seconds), Seconds(seconds + more)),
            HoldRange.About(Seconds(seconds), Seconds(seconds + (more % 8))),
            HoldRange.AtLeast(Seconds(seconds)))
        select range;

    private static Gen<CountRange> Repetitions =>
        from fewest in Pick.Choose(1, 12)
        from more in Pick.Choose(0, 26)
        from range in Pick.Elements(
            CountRange.None,
            CountRange.AFew,
            CountRange.AsManyAsWanted,
            CountRange.Exactly(fewest),
            CountRange.Between(fewest, fewest + (more % 5)),
            CountRange.Between(fewest, fewest + more),
            CountRange.About(fewest, fewest + (more % 4)),
            CountRange.AtLeast(fewest))
        select range;

    private static Gen<IReadOnlyList<CitedDose>> Doses =>
        from count in Pick.Elements(1, 1, 2, 3)
        from ranges in (
            from hold in Holds
            from repetitions in Repetitions
            from sets in Pick.Elements(CountRange.None, CountRange.None, CountRange.None, CountRange.Exactly(2), CountRange.Between(1, 3), CountRange.AFew, CountRange.AtLeast(2))
            select new CitedDose(Source, new(hold, repetitions, sets))).ListOf(count)
        select (IReadOnlyList<CitedDose>)[.. ranges];

    private static Gen<Exercise> AnyExercise =>
        from pattern in Pick.Elements<Exercise>(ExerciseCatalog.Default.Exercises)
        from kind in Pick.Elements(Enum.GetValues<ExerciseKind>())
        from laterality in Pick.Elements(Enum.GetValues<Laterality>())
        from positions in Some(Positions, 1, 3)
        from areas in Some(Areas, 1, 4)
        from primary in Pick.Choose(1, areas.Count)
        from groups in Some(Items, 0, 2)
        from standIn in Pick.Elements(true, false)
        from demands in Some(Demands, 0, 3)
        from family in Pick.Elements(null, null, null, "one", "other")
        from doses in Doses
        select pattern with
        {
            Kind = kind,
            Family = family,
            Laterality = laterality,
            Positions = positions,
            PrimaryAreas = [.. areas.Take(primary)],
            SecondaryAreas = [.. areas.Skip(primary)],
            Equipment = [.. groups.Select(item => new EquipmentGroup(item) { StandIns = [new(Equipment.Table, standIn, "It is as high.")] })],
            Demands = demands,
            Doses = doses,
            Levels = [],
            Steps = [new("Move.")],
        };

    private static Gen<RoutineRequest> AnyRequest(int mostChosen, ExerciseId[] ids, int oneIn) =>
        from targets in (from area in Pick.Elements(Areas) from weight in Pick.Elements(1, 1, 2, 3, 7) select new Target(area, weight)).ListOf()
        from milliseconds in Pick.OneOf(Pick.Choose(0, 120_000), Pick.Choose(60_000, 400_000), Pick.Choose(300_000, 1_200_000))
        from equipment in OneIn(oneIn, Some([.. Items, Equipment.Table], 0, 3), [.. Items])
        from positions in OneIn(oneIn, Some(Positions, 1, 4), [])
        from kinds in OneIn(oneIn, Some(Enum.GetValues<ExerciseKind>(), 1, 2), [])
        from avoided in OneIn(oneIn, Some(Demands, 1, 2), [])
        from included in OneIn(oneIn, Some(ids, 1, mostChosen), [])
        from excluded in OneIn(oneIn * 2, Some(ids, 1, 2), [])
        from recent in OneIn(2, Pick.Elements(ids).ListOf().Select(list => (IReadOnlyList<ExerciseId>)[.. list.Take(6)]), [])
        from sides in Pick.Elements([SideWish.Both, .. Enum.GetValues<SideWish>()])
        from most in Pick.Choose(1, mostChosen)
        from says in Pick.Choose(0, 5)
        from rounds in Pick.Elements(1, 1, 1, 1, 2, 3)
        from doses in Pick.Elements<DosePreference?>(null, null, null, DosePreference.Lower, DosePreference.Middle, DosePreference.Upper)
        from time in Pick.Elements<TimeOfDay?>(null, null, null, TimeOfDay.OnWaking, TimeOfDay.DuringTheDay, TimeOfDay.BeforeBed)
        from seed in Pick.Choose(int.MinValue, int.MaxValue)
        select new RoutineRequest
        {
            Targets = [.. targets.Take(6)],
            TimeBudget = TimeSpan.FromMilliseconds(milliseconds),
            Equipment = equipment,
            Positions = positions,
            Kinds = kinds,
            Avoided = avoided,
            Included = [.. included.Take(most)],
            Excluded = excluded,
            Recent = recent,
            Sides = sides,
            MaxExercises = says == 0 && mostChosen >= 4 && included.Count == 0 ? null : most,
            IsFirst = says is 0 && included.Count == 0,
            Rounds = rounds,
            Doses = doses,
            TimeOfDay = time,
            Seed = seed,
        };

    private static Gen<IReadOnlyList<T>> OneIn<T>(int number, Gen<IReadOnlyList<T>> some, IReadOnlyList<T> otherwise) =>
        Pick.Frequency((1, some), (number - 1, Pick.Constant(otherwise)));

    private static Gen<IReadOnlyList<T>> Some<T>(IReadOnlyList<T> all, int fewest, int most) =>
        from count in Pick.Choose(Math.Min(fewest, all.Count), Math.Min(most, all.Count))
        from shuffled in Pick.Shuffle(all.ToArray())
        select (IReadOnlyList<T>)[.. shuffled.Take(count)];

    private static TimeSpan Seconds(int seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>The instance with one thing less, so that a failure is shown at its smallest.</summary>
    private static IEnumerable<SmallInstance> Smaller(SmallInstance instance)
    {
        var (all, request) = (instance.Catalog.Exercises, instance.Request);
        var named = request.Included.Concat(request.Excluded).ToHashSet();
        foreach (var gone in all.Where(exercise => all.Count > 1 && !named.Contains(exercise.Id))) yield return new([.. all.Where(exercise => exercise != gone)], request);
        RoutineRequest[] simpler =
        [
            request with { Included = [] }, request with { Excluded = [] }, request with { Recent = [] }, request with { Targets = [] }, request with { Positions = [] },
            request with { Kinds = [] }, request with { Avoided = [] }, request with { Equipment = Items }, request with { Sides = SideWish.Both },
            request with { Rounds = 1 }, request with { Doses = null }, request with { TimeOfDay = null },
            request with { Targets = [.. request.Targets.Skip(1)] }, request with { Recent = [.. request.Recent.Skip(1)] },
        ];
        foreach (var less in simpler.Where(less => less != request)) yield return new(all, less);
        foreach (var exercise in all)
        {
            Exercise[] plainer =
            [
                exercise with { Doses = [exercise.Doses[0]] }, exercise with { SecondaryAreas = [] }, exercise with { PrimaryAreas = [exercise.PrimaryAreas[0]] },
                exercise with { Positions = [exercise.Positions[0]] }, exercise with { Equipment = [] }, exercise with { Demands = [] }, exercise with { Laterality = Laterality.Bilateral }, exercise with { Family = null },
            ];
            foreach (var plain in plainer.Where(plain => plain != exercise)) yield return new([.. all.Select(other => other == exercise ? plain : other)], request);
        }
    }

    private static string Text(Exercise exercise) =>
        $"{exercise.Id} ({exercise.Family}): {exercise.Kind}, {exercise.Laterality}, in {string.Join('/', exercise.Positions)}, for {string.Join('/', exercise.PrimaryAreas)}, also {string.Join('/', exercise.SecondaryAreas)}, "
        + $"with {string.Join(" and ", exercise.Equipment.Select(group => $"{group}"))}, asks {string.Join('/', exercise.Demands)}: {string.Join(" | ", exercise.Doses.Select(cited => cited.Range))}";

    private static string Text(RoutineRequest request) =>
        $"Targets {string.Join('/', request.Targets.Select(target => $"{target.Area} x {target.Weight}"))}, {request.TimeBudget}, at most {request.MaxExercises}, first {request.IsFirst}, "
        + $"with {string.Join('/', request.Equipment)}, in {string.Join('/', request.Positions)}, kinds {string.Join('/', request.Kinds)}, avoided {string.Join('/', request.Avoided)}, "
        + $"included {string.Join('/', request.Included)}, excluded {string.Join('/', request.Excluded)}, recent {string.Join('/', request.Recent)}, "
        + $"sides {request.Sides}, rounds {request.Rounds}, doses {request.Doses}, time {request.TimeOfDay}, variety {request.Variety}, seed {request.Seed}";
}
