using System.Numerics;
using BackCare.Exercises.Generation;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Generation;

/// <summary>The generator against brute force over the program that docs/generator.md states.</summary>
public class OracleTests
{
    private static readonly Requirement[] CanBeDropped =
        [Requirement.Area, Requirement.Position, Requirement.Equipment, Requirement.Kind, Requirement.Demand, Requirement.Time, Requirement.Id];

    [Fact]
    public void The_routine_is_the_best_that_brute_force_finds_and_there_is_none_exactly_when_it_finds_none() =>
        ForAny(SmallInstance.Any(mostExercises: 10, mostChosen: 4), 2000, ShouldFindTheBest);

    [Fact]
    public void The_routine_is_the_best_also_when_very_many_exercises_count_alike() =>
        ForAny(SmallInstance.ManyAlike(), 60, ShouldFindTheBest);

    [Fact]
    public void The_routine_is_the_best_of_the_default_catalog() =>
        Prop.ForAll(SmallInstance.RequestsToTheDefaultCatalog(mostChosen: 3), request =>
        {
            var model = new SelectionModel(ExerciseCatalog.Default, request);
            ShouldFindTheBest(ExerciseCatalog.Default, request, model, new(model));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void All_routines_are_all_sets_that_keep_the_limits_the_best_first_and_equal_ones_in_the_order_of_the_seed() =>
        ForAny(SmallInstance.Any(mostExercises: 5, mostChosen: 4), 1000, (catalog, request, model, all) =>
            ShouldBeInOrder([.. catalog.GenerateAll(request)], request, model, all, all.Feasible.Count));

    [Fact]
    public void The_next_best_routines_are_those_that_brute_force_finds() =>
        ForAny(SmallInstance.Any(mostExercises: 9, mostChosen: 4), 400, (catalog, request, model, all) =>
            ShouldBeInOrder([.. catalog.GenerateAll(request).Take(8)], request, model, all, 8));

    [Fact]
    public void Doses_share_the_time_as_evenly_as_they_can_without_leaving_more_of_it_unused() =>
        ForAny(SmallInstance.Any(mostExercises: 6, mostChosen: 3, mostDoses: 30), 500, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (!result.HasRoutine) return;
            var best = all.Of(Ids(result))!;
            var room = (model.Budget - (10 * model.ChangesIn(best.Positions.Count))) / model.Rounds;
            var chosen = best.Chosen.OrderBy(choice => choice.Id).ToArray();

            var even = Combinations(chosen)
                .Where(times => times.Sum() <= room && model.ObjectiveOf(chosen, best.Positions, times.Sum()) == best.Objective)
                .OrderBy(times => times.Sum(seconds => Math.Pow(seconds - (room / chosen.Length), 2))).ThenByDescending(times => times.Sum())
                .ThenBy(times => times, Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)))
                .First();

            result.Routine.Items.OrderBy(item => item.Exercise.Id).Select(item => (int)item.Duration.TotalSeconds).Should().Equal(even);
        });

    [Fact]
    public void A_routine_ends_with_a_stretch_if_it_can_and_otherwise_goes_through_its_positions_in_the_flow() =>
        ForAny(SmallInstance.Any(mostExercises: 6, mostChosen: 4), 500, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (!result.HasRoutine) return;
            var best = all.Of(Ids(result))!;
            ExerciseKind[] kinds = [ExerciseKind.Mobility, ExerciseKind.Strengthening, ExerciseKind.Stretch];

            var expected = Orders([.. best.Positions]).Select(order => Placed(order).ToArray()).MinBy(Faults)!;

            result.Routine.Items.Select(item => (item.Exercise.Id, item.Position)).Should().Equal(expected.Select(placed => (placed.Choice.Id, placed.Position)));

            IEnumerable<(Choice Choice, Position Position)> Placed(Position[] order) => best.Chosen
                .Select(choice => (Choice: choice, Position: choice.Exercise.Kind == ExerciseKind.Stretch ? order.Last(choice.Positions.Contains) : order.First(choice.Positions.Contains)))
                .OrderBy(placed => Array.IndexOf(order, placed.Position)).ThenBy(placed => Array.IndexOf(kinds, placed.Choice.Exercise.Kind)).ThenBy(placed => placed.Choice.Id);

            (bool, int, int) Faults((Choice Choice, Position Position)[] placed) => (
                placed[^1].Choice.Exercise.Kind != ExerciseKind.Stretch,
                placed.Zip(placed.Skip(1)).Count(pair => pair.First.Position >= Position.Supine && pair.Second.Position < Position.Supine),
                placed.Select((item, place) => placed.Take(place).Count(before => Array.IndexOf(kinds, before.Choice.Exercise.Kind) > Array.IndexOf(kinds, item.Choice.Exercise.Kind))).Sum());
        });

    [Fact]
    public void With_variety_the_seed_chooses_among_all_that_are_near_enough_to_the_best_and_the_result_says_how_far_it_is() =>
        ForAny(SmallInstance.Any(mostExercises: 7, mostChosen: 4, variety: 4), 500, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (!result.HasRoutine) return;
            var best = all.Feasible[0].Objective;
            var near = all.Feasible.Where(selection => selection.Objective >= best with { Points = best.Points - request.Variety }).ToArray();

            Ids(result).Should().BeEquivalentTo(near.MaxBy(EarliestFirst(request, model))!.Ids);
            result.PointsBelowBest.Should().Be(best.Points - model.ObjectiveOf(result.Routine).Points);
            result.IsProvenBest.Should().BeTrue();
        });

    [Fact]
    public void Every_exercise_has_a_reason_and_it_is_true() =>
        ForAny(SmallInstance.Any(mostExercises: 7, mostChosen: 4), 600, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (result.Findings.HasErrors) return;

            result.Reasons.Select(reason => reason.Exercise).Should().Equal(catalog.Exercises.Select(exercise => exercise.Id));
            foreach (var reason in result.Reasons)
            {
                var unmet = model.Unmet(catalog[reason.Exercise]);
                var choice = model.Allowed.FirstOrDefault(choice => choice.Id == reason.Exercise);
                var isChosen = result.HasRoutine && Ids(result).Contains(reason.Exercise);

                reason.IsChosen.Should().Be(isChosen);
                reason.Areas.Should().Equal(isChosen ? model.Areas.Where((_, index) => choice!.Any[index]).Select(area => area.Area) : []);
                (reason.Unmet is { } named ? unmet.Contains(named) : unmet.Count == 0).Should().BeTrue();
                if (!result.HasRoutine || isChosen || choice is null) reason.LostOn.Should().BeNull();
                else if (LostOn(choice, all.Of(Ids(result))!, all, model) is { Length: > 0 } lost) lost.Should().Contain(reason.LostOn!.Value, "of {0} beside {1}", choice.Id, string.Join(',', Ids(result).AsEnumerable()));
                else reason.LostOn.Should().BeNull();
            }
        });

    [Fact]
    public void When_nothing_fits_the_conflict_cannot_be_met_and_is_gone_without_any_one_of_its_requirements() =>
        ForAny(SmallInstance.Any(mostExercises: 4, mostChosen: 3, oneIn: 2), 1000, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (result.Findings.HasErrors) return;
            if (result.HasRoutine)
            {
                result.Conflict.Should().BeEmpty();
                return;
            }

            result.Conflict.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
            var kept = CanBeDropped.Except(result.Conflict).Aggregate(request, Without);
            CanBeMet(catalog, kept).Should().BeFalse();
            result.Conflict.Should().OnlyContain(requirement => CanBeMet(catalog, Without(kept, requirement)));
        });

    [Fact]
    public void When_nothing_fits_every_requirement_whose_change_alone_would_help_is_an_obstacle_with_a_request_that_can_be_met() =>
        ForAny(SmallInstance.Any(mostExercises: 4, mostChosen: 3, oneIn: 2), 700, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (result.Findings.HasErrors) return;
            if (result.HasRoutine)
            {
                result.Obstacles.Should().BeEmpty();
                return;
            }

            result.Obstacles.Should().NotBeEmpty();
            result.Obstacles.Should().OnlyContain(obstacle => CanBeMet(catalog, obstacle.Request) && catalog.Generate(obstacle.Request).HasRoutine);
            var alone = CanBeDropped.Where(requirement => SmallestChanges(request, requirement).Any(changed => CanBeMet(catalog, changed))).ToArray();
            if (alone.Length == 0)
            {
                result.Obstacles.Should().OnlyContain(obstacle => obstacle.Request == result.Obstacles[0].Request);
                return;
            }

            result.Obstacles.Select(obstacle => obstacle.Requirement).Distinct().Should().BeEquivalentTo(alone);
            foreach (var obstacle in result.Obstacles.Where(obstacle => obstacle.Requirement == Requirement.Time))
            {
                obstacle.Request.Should().Be(request with { TimeBudget = obstacle.Request.TimeBudget });
                CanBeMet(catalog, request with { TimeBudget = obstacle.Request.TimeBudget - TimeSpan.FromTicks(1) }).Should().BeFalse();
            }
        });

    private static void ShouldFindTheBest(ExerciseCatalog catalog, RoutineRequest request, SelectionModel model, BruteForce all)
    {
        var result = catalog.Generate(request);

        result.Findings.HasErrors.Should().Be(request.Included.Intersect(request.Excluded).Any());
        result.HasRoutine.Should().Be(all.Feasible.Count > 0);
        BruteForce.CanBeMet(model).Should().Be(result.HasRoutine);
        if (!result.HasRoutine) return;
        ShouldKeepEveryLimit(result.Routine, request, model);
        model.ObjectiveOf(result.Routine).Should().Be(all.Feasible[0].Objective);
        all.Optimal.Should().Contain(all.Of(Ids(result))!);
        result.IsProvenBest.Should().BeTrue();
        (result.CoverageScore, result.Points).Should().Be((all.Feasible[0].Objective.Coverage, all.Feasible[0].Objective.Points));
        (result.CoverageBound, result.PointsBound, result.PointsBelowBest).Should().Be((result.CoverageScore, result.Points, 0));
    }

    private static void ShouldKeepEveryLimit(Routine routine, RoutineRequest request, SelectionModel model)
    {
        routine.Items.Count.Should().BeInRange(1, model.Limit);
        routine.Items.Select(item => item.Exercise.Id).Should().OnlyHaveUniqueItems();
        request.Included.Should().BeSubsetOf(routine.Items.Select(item => item.Exercise.Id));
        routine.Duration.Should().BeLessThanOrEqualTo(request.TimeBudget);
        routine.PositionChanges.Should().Be(model.ChangesIn(routine.Items.Select(item => item.Position).Distinct().Count()));
        SelectionModel.KeepsFamilies([.. model.Allowed.Where(choice => routine.Items.Any(item => item.Exercise.Id == choice.Id))]).Should().BeTrue();
        foreach (var item in routine.Items)
        {
            var choice = model.Allowed.Single(choice => choice.Id == item.Exercise.Id);
            choice.Positions.Contains(item.Position).Should().BeTrue();
            choice.Seconds.Contains((int)item.Duration.TotalSeconds).Should().BeTrue();
            item.Exercise.Doses.SelectMany(cited => SelectionModel.Doses(cited.Range, item.Exercise.Kind, model.SidesOf(item.Exercise))).Contains(item.Dose).Should().BeTrue();
        }
    }

    private static void ShouldBeInOrder(GenerationResult[] results, RoutineRequest request, SelectionModel model, BruteForce all, int most)
    {
        if (all.Feasible.Count == 0)
        {
            results.Select(result => result.HasRoutine).Should().Equal(false);
            return;
        }

        var best = all.Feasible.OrderByDescending(selection => selection.Objective).ThenByDescending(EarliestFirst(request, model)).Take(most).ToArray();

        results.Select(result => result.IsProvenBest).Should().Equal(best.Select(_ => true));
        foreach (var (result, expected) in results.Zip(best))
        {
            ShouldKeepEveryLimit(result.Routine, request, model);
            model.ObjectiveOf(result.Routine).Should().Be(expected.Objective);
            (result.CoverageScore, result.Points).Should().Be((expected.Objective.Coverage, expected.Objective.Points));
            Ids(result).Should().BeEquivalentTo(expected.Ids);
        }
    }

    /// <summary>Of two sets, the one that has the earliest exercise in which they differ has the greater number.</summary>
    private static Func<Selection, BigInteger> EarliestFirst(RoutineRequest request, SelectionModel model)
    {
        var seeded = SeedOrder(request.Seed, model.Allowed).Select(choice => choice.Id).ToArray();
        return selection => selection.Ids.Aggregate(BigInteger.Zero, (bits, id) => bits | (BigInteger.One << (seeded.Length - Array.IndexOf(seeded, id))));
    }

    /// <summary>One time of each, in all ways.</summary>
    private static IEnumerable<int[]> Combinations(IEnumerable<Choice> chosen) => chosen.Aggregate(
        (IEnumerable<int[]>)[[]], (combinations, choice) => combinations.SelectMany(times => choice.Seconds, (times, seconds) => (int[])[.. times, seconds]));

    /// <summary>The flow from standing to lying, and the same with another position last; those above the floor stay in front.</summary>
    private static IEnumerable<Position[]> Orders(Position[] flow)
    {
        var last = flow.Any(SelectionModel.IsOnFloor) ? flow.Where(SelectionModel.IsOnFloor) : flow;
        return last.Reverse().Select(end => (Position[])[.. flow.Where(position => position != end), end]);
    }

    /// <summary>The exercises in the order of the seed, which shows when nothing else can decide between them.</summary>
    private static IEnumerable<Choice> SeedOrder(int seed, IReadOnlyCollection<Choice> choices)
    {
        var alike = ExerciseCatalog.Empty.Extend(
            choices.Select(choice => ExerciseCatalog.Default["seated-twist"] with { Id = choice.Id, Family = null }), ExerciseCatalog.Default.Sources);
        return alike.GenerateAll(new() { TimeBudget = TimeSpan.FromHours(1), MaxExercises = 1, Equipment = Equipment.Known, Seed = seed })
            .Select(result => choices.Single(choice => choice.Id == Ids(result).Single()));
    }

    /// <summary>On what the best exchange loses, one of the criteria that can be named; nothing when there is no exchange, or the best one is no worse.</summary>
    private static SelectionCriterion[] LostOn(Choice choice, Selection best, BruteForce all, SelectionModel model)
    {
        var exchanges = best.Chosen.Where(other => !other.IsIncluded).Select(other => best.Chosen.Where(kept => kept != other).Append(choice).ToArray());
        if (best.Chosen.Count < model.Limit) exchanges = exchanges.Append([.. best.Chosen, choice]);
        var allowed = exchanges.Where(SelectionModel.KeepsFamilies).ToArray();
        if (allowed.Length == 0) return [];
        var possible = allowed.Select(exchange => all.Of(exchange.Select(other => other.Id))).OfType<Selection>().ToArray();
        if (possible.Length == 0) return [SelectionCriterion.Time];
        var other = possible.MaxBy(exchange => exchange.Objective)!.Objective;
        return other > best.Objective ? []
            : other == best.Objective ? [SelectionCriterion.Seed]
            : other.Coverage < best.Objective.Coverage ? [SelectionCriterion.Coverage]
            : other.Sided < best.Objective.Sided ? [SelectionCriterion.Sides]
            : [
                SelectionCriterion.Spread, SelectionCriterion.Kinds, SelectionCriterion.Balance, SelectionCriterion.Recent, SelectionCriterion.TimeOfDay,
                SelectionCriterion.PositionChanges, SelectionCriterion.CalmEnd, SelectionCriterion.Time,
            ];
    }

    private static bool CanBeMet(ExerciseCatalog catalog, RoutineRequest request) => BruteForce.CanBeMet(new(catalog, request));

    private static RoutineRequest Without(RoutineRequest request, Requirement requirement) => requirement switch
    {
        Requirement.Area => request with { Targets = [] },
        // A chair that came with the position stays.
        Requirement.Position => request with { Positions = [], Equipment = request.Positions.Contains(Position.SittingOnChair) ? [.. request.Equipment, Equipment.Chair] : request.Equipment },
        Requirement.Equipment => request with { Equipment = Equipment.Known },
        Requirement.Kind => request with { Kinds = [] },
        Requirement.Demand => request with { Avoided = [] },
        Requirement.Time => request with { TimeBudget = RoutineRequest.LongestBudget },
        Requirement.Id => request with { Included = [], Excluded = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "No request asks for it."),
    };

    /// <summary>One thing more that is allowed or at hand, or one exercise less that is asked for; of areas and time all there is.</summary>
    private static IEnumerable<RoutineRequest> SmallestChanges(RoutineRequest request, Requirement requirement) => requirement switch
    {
        Requirement.Position when request.Positions.Count > 0 => Enum.GetValues<Position>().Select(more => request with { Positions = [.. request.Positions, more] }),
        Requirement.Equipment => Equipment.Known.Select(more => request with { Equipment = [.. request.Equipment, more] }),
        Requirement.Kind when request.Kinds.Count > 0 => Enum.GetValues<ExerciseKind>().Select(more => request with { Kinds = [.. request.Kinds, more] }),
        Requirement.Demand => request.Avoided.Select(less => request with { Avoided = [.. request.Avoided.Where(demand => demand != less)] }),
        Requirement.Id => request.Included.Select(less => request with { Included = [.. request.Included.Where(id => id != less)] })
            .Concat(request.Excluded.Select(less => request with { Excluded = [.. request.Excluded.Where(id => id != less)] })),
        _ => [Without(request, requirement)],
    };

    private static ExerciseId[] Ids(GenerationResult result) => [.. result.Routine.Items.Select(item => item.Exercise.Id)];

    private static void ForAny(Arbitrary<SmallInstance> instances, int times, Action<ExerciseCatalog, RoutineRequest, SelectionModel, BruteForce> check) =>
        Prop.ForAll(instances, instance =>
        {
            var model = new SelectionModel(instance.Catalog, instance.Request);
            check(instance.Catalog, instance.Request, model, new(model));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
