using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Catalog;

/// <summary>What a query answers, held against plain questions to each exercise of the list.</summary>
public class QueryProperties
{
    private static readonly SourceId[] Cited = ["harbour-street-sheet", "harbour-street-video"];
    private static readonly SourceId[] Askable = [.. Cited, .. ExerciseCatalog.Default.Sources.Select(source => source.Id)];

    private static readonly Gen<EquipmentGroup> Groups =
        from items in Some(Equipment.Known, 1, 3)
        from standIns in Some(Equipment.Known, 0, 2)
        from suits in Gen.Elements(true, false)
        select new EquipmentGroup(items) { StandIns = [.. standIns.Except(items).Select(item => new StandIn(item, suits, "It is as firm."))] };

    private static readonly Gen<Exercise> Exercises =
        from areas in Some(Enum.GetValues<TargetArea>(), 1, 4)
        from muscles in Some(Enum.GetValues<Muscle>(), 0, 4)
        from positions in Some(Enum.GetValues<Position>(), 1, 3)
        from groups in Gen.ListOf(Groups, 2).SelectMany(groups => Gen.Choose(0, 2).Select(count => groups.Take(count)))
        from kind in Gen.Elements(Enum.GetValues<ExerciseKind>())
        from laterality in Gen.Elements(Enum.GetValues<Laterality>())
        from demands in Some(Demand.Known, 0, 3)
        from levels in Gen.ArrayOf(Levels(positions, [.. Demand.Known.Except(demands)]), 3).SelectMany(levels => Gen.Choose(0, 3).Select(count => levels.Take(count)))
        from sources in Some(Cited, 1, 2)
        from repetitions in Gen.Choose(1, 30)
        from name in Gen.Elements("Wall slide", "Angel on the wall", "Row")
        from alias in Gen.Elements("Slide", "Pull")
        select OwnCatalog.WallSlide with
        {
            Name = name,
            Aliases = [alias],
            Kind = kind,
            Laterality = laterality,
            Positions = positions,
            Equipment = [.. groups],
            PrimaryAreas = [.. areas.Take(2)],
            SecondaryAreas = [.. areas.Skip(2)],
            PrimaryMuscles = [.. muscles.Take(2)],
            SecondaryMuscles = [.. muscles.Skip(2)],
            Demands = demands,
            Levels = [.. levels],
            Measures = [],
            Steps = [new("Slide.")],
            Doses = [.. sources.Select((source, index) => new CitedDose(source, new(HoldRange.None, CountRange.Exactly(repetitions + index))))],
        };

    private static readonly Gen<ExerciseCatalog> Made =
        from count in Gen.Choose(0, 140)
        from exercises in Gen.ArrayOf(Exercises, count)
        from numbers in Gen.Shuffle(Enumerable.Range(1, count).ToArray())
        select ExerciseCatalog.Empty.Extend(exercises.Zip(numbers, (exercise, number) => exercise with { Id = $"slide-{number}" }), [OwnCatalog.Sheet, OwnCatalog.Video]);

    private static readonly Gen<Call> Calls = Gen.OneOf(
        Some(Enum.GetValues<TargetArea>(), 0, 3).Select(areas => new Call(
            query => query.Targeting(areas), exercise => areas.Length == 0 || exercise.PrimaryAreas.Concat(exercise.SecondaryAreas).SelectMany(AreaAndAround).Intersect(areas).Any())),
        Some(Enum.GetValues<Muscle>(), 0, 5).Select(muscles => new Call(
            query => query.Working(muscles), exercise => muscles.Length == 0 || exercise.PrimaryMuscles.Concat(exercise.SecondaryMuscles).SelectMany(MuscleAndWhole).Intersect(muscles).Any())),
        Some(Enum.GetValues<Position>(), 0, 4).Select(positions => new Call(
            query => query.In(positions), exercise => positions.Length == 0 || exercise.Positions.Intersect(positions).Any())
        {
            Positions = positions,
        }),
        Some(Enum.GetValues<ExerciseKind>(), 0, 2).Select(kinds => new Call(
            query => query.OfKind(kinds), exercise => kinds.Length == 0 || kinds.Contains(exercise.Kind))),
        Some(Demand.Known, 0, 3).Select(demands => new Call(
            query => query.Avoiding(demands), exercise => !exercise.Demands.Intersect(demands).Any())
        {
            Avoided = demands,
        }),
        Some(Enum.GetValues<Laterality>(), 0, 2).Select(lateralities => new Call(
            query => query.OfLaterality(lateralities), exercise => lateralities.Length == 0 || lateralities.Contains(exercise.Laterality))),
        Some(Askable, 0, 4).Select(sources => new Call(
            query => query.CitedBy(sources), exercise => sources.Length == 0 || exercise.Doses.Select(dose => dose.Source).Intersect(sources).Any())),
        Gen.Choose(0, 200).Select(seconds => new Call(
            query => query.Fitting(TimeSpan.FromSeconds(seconds)), exercise => exercise.ShortestDuration <= TimeSpan.FromSeconds(seconds))),
        Gen.Elements("", "slide", "WALL", "row", "Stretch").Select(text => new Call(
            query => query.Named(text), exercise => exercise.Aliases.Append(exercise.Name).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase)))),
        Some(Equipment.Known, 0, 8).Select(items => new Call(query => query.With(items), _ => true) { AtHand = items }));

    [Fact]
    public void A_query_answers_what_plain_questions_to_each_exercise_answer_in_the_order_of_ids()
    {
        ForAnyQuery((exercises, calls, query) =>
        {
            var expected = exercises.Where(exercise => IsAskedFor(exercise, calls)).OrderBy(exercise => exercise.Id.Value, StringComparer.Ordinal);

            query.Should().Equal(expected);
        });
    }

    [Fact]
    public void Going_through_a_query_finds_exactly_what_it_matches()
    {
        ForAnyQuery((exercises, _, query) =>
        {
            var found = new List<Exercise>();
            foreach (var exercise in query) found.Add(exercise);

            found.Should().BeEquivalentTo(exercises.Where(query.Matches), options => options.WithStrictOrderingFor(exercise => exercise.Id).ComparingByValue<Exercise>());
            query.Should().Equal(found, "a second time it is the same");
        });
    }

    [Fact]
    public void A_query_matches_exercises_that_its_catalog_has_not()
    {
        var query = ExerciseCatalog.Empty.Query().In(Position.Standing).OfKind(ExerciseKind.Mobility);

        query.Matches(OwnCatalog.WallSlide with { Positions = [Position.Standing], Kind = ExerciseKind.Mobility }).Should().BeTrue();
        query.Matches(OwnCatalog.WallSlide with { Positions = [Position.Prone], Kind = ExerciseKind.Mobility }).Should().BeFalse();
        query.Should().BeEmpty();
    }

    [Fact]
    public void Going_through_a_kept_query_takes_no_memory()
    {
        var query = ExerciseCatalog.Default.Query().Targeting(TargetArea.Back).In(Position.SittingOnChair).With(Equipment.Chair).Avoiding(Demand.SpinalFlexion).Named("t");
        Letters(query);
        Letters(query);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var letters = Letters(query);
        var after = GC.GetAllocatedBytesForCurrentThread();

        letters.Should().BePositive();
        (after - before).Should().Be(0);

        static int Letters(ExerciseQuery query)
        {
            var letters = 0;
            foreach (var exercise in query) letters += exercise.Name.Length;
            return letters;
        }
    }

    [Fact]
    public void A_query_that_is_built_and_run_allocates_less_than_a_thousand_bytes()
    {
        Equipment[] atHand = [Equipment.Chair, Equipment.RolledTowel];
        Count(Asked());
        Count(Asked());

        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = Count(Asked());
        var after = GC.GetAllocatedBytesForCurrentThread();

        count.Should().BePositive();
        (after - before).Should().BeLessThan(1_000);

        ExerciseQuery Asked() => ExerciseCatalog.Default.Query().Targeting(TargetArea.Back).In(Position.SittingOnChair).With(atHand);

        static int Count(ExerciseQuery query)
        {
            var count = 0;
            foreach (var exercise in query) count++;
            return count;
        }
    }

    [Fact]
    public async Task Many_threads_may_ask_a_new_catalog_at_the_same_time()
    {
        for (var round = 0; round < 20; round++)
        {
            var catalog = ExerciseCatalog.Empty.Extend(ExerciseCatalog.Default);
            var kept = Asked(catalog);
            using var start = new Barrier(8);

            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    return (Kept: kept.ToArray(), Own: Asked(catalog).ToArray());
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));

            var expected = new[] { "latissimus-dorsi-stretch", "scapular-squeeze", "seated-twist", "shoulder-blade-setting", "side-stretch" };
            foreach (var (one, other) in answers)
            {
                one.Select(exercise => exercise.Id.Value).Should().Equal(expected);
                other.Select(exercise => exercise.Id.Value).Should().Equal(expected);
            }
        }

        static ExerciseQuery Asked(ExerciseCatalog catalog) =>
            catalog.Query().Targeting(TargetArea.MiddleBack).In(Position.SittingOnChair).With(Equipment.Chair).Avoiding(Demand.SpinalFlexion).Fitting(TimeSpan.FromSeconds(90));
    }

    private static bool IsAskedFor(Exercise exercise, IReadOnlyList<Call> calls)
    {
        if (!calls.All(call => call.Holds(exercise)) || !HasLevelFor(exercise, calls)) return false;
        if (calls.All(call => call.AtHand is null)) return true;
        var atHand = calls.SelectMany(call => call.AtHand ?? []).ToHashSet();
        if (calls.Any(call => call.Positions.Contains(Position.SittingOnChair))) atHand.Add(Equipment.Chair);
        return exercise.Equipment.All(group =>
            group.AnyOf.Any(atHand.Contains) || group.StandIns.Where(standIn => standIn.Suits).Any(standIn => atHand.Contains(standIn.Item)));
    }

    /// <summary>Whether one level makes none of the demands and starts in a position of each call; a position that no level starts in is for the exercise without a level.</summary>
    private static bool HasLevelFor(Exercise exercise, IReadOnlyList<Call> calls)
    {
        var avoided = calls.SelectMany(call => call.Avoided).ToArray();
        var harmless = exercise.Levels.Where(level => !level.Demands.Intersect(avoided).Any()).ToArray();
        if (exercise.Levels.Count > 0 && harmless.Length == 0) return false;
        var starts = harmless.SelectMany(level => level.Position is { } own ? [own] : exercise.Positions)
            .Concat(exercise.Positions.Where(position => exercise.Levels.All(level => level.Position is { } own && own != position)));
        return calls.All(call => call.Positions.Length == 0 || call.Positions.Intersect(starts).Any());
    }

    private static Gen<Level> Levels(Position[] positions, Demand[] demands) =>
        from position in Gen.Elements<Position?>([null, .. positions])
        from more in Some(demands, 0, 2)
        select new Level("Arms straight", "Straighten your arms.") { Position = position, Demands = more };

    private static IEnumerable<TargetArea> AreaAndAround(TargetArea area)
    {
        for (TargetArea? around = area; around is { } here; around = here.Parent) yield return here;
    }

    private static IEnumerable<Muscle> MuscleAndWhole(Muscle muscle) => muscle switch
    {
        Muscle.UpperTrapezius or Muscle.MiddleTrapezius or Muscle.LowerTrapezius => [muscle, Muscle.Trapezius],
        Muscle.PectoralisMajor or Muscle.PectoralisMinor => [muscle, Muscle.Pectorals],
        _ => [muscle],
    };

    private static void ForAnyQuery(Action<IReadOnlyList<Exercise>, IReadOnlyList<Call>, ExerciseQuery> check)
    {
        var cases =
            from catalog in Gen.OneOf(Made, Gen.Constant(ExerciseCatalog.Default))
            from count in Gen.Choose(0, 4)
            from calls in Gen.ArrayOf(Calls, count)
            select (catalog, calls);

        Prop.ForAll(Arb.From(cases), one => check(one.catalog.Exercises, one.calls, one.calls.Aggregate(one.catalog.Query(), (query, call) => call.Narrow(query))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static Gen<T[]> Some<T>(IReadOnlyList<T> all, int fewest, int most) =>
        from count in Gen.Choose(fewest, most)
        from shuffled in Gen.Shuffle(all.ToArray())
        select shuffled.Take(count).ToArray();

    /// <summary>A call of a query, and the same question to one exercise. What is at hand adds up over calls, so it is asked apart.</summary>
    private sealed record Call(Func<ExerciseQuery, ExerciseQuery> Narrow, Func<Exercise, bool> Holds)
    {
        public IReadOnlyList<Equipment>? AtHand { get; init; }

        /// <summary>The positions that it asks for; one on a chair says that a chair is at hand.</summary>
        public Position[] Positions { get; init; } = [];

        /// <summary>The demands to avoid, which add up as well.</summary>
        public Demand[] Avoided { get; init; } = [];
    }
}
