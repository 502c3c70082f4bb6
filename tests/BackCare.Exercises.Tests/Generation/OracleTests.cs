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
    public void In_the_order_of_the_seed_each_exercise_gets_the_shortest_dose_that_leaves_the_others_enough_to_do() =>
        ForAny(SmallInstance.Any(mostExercises: 6, mostChosen: 4), 500, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (!result.HasRoutine) return;
            var rest = SeedOrder(request.Seed, all.Of(Ids(result))!.Chosen).ToList();
            var left = all.Feasible[0].Objective.Seconds;

            while (rest is [var first, ..])
            {
                rest.RemoveAt(0);
                var sums = BruteForce.Sums(rest);
                var shortest = first.Seconds.First(seconds => seconds <= left && !((sums >> (left - seconds)) & 1).IsZero);
                result.Routine.Items.Single(item => item.Exercise.Id == first.Id).Duration.TotalSeconds.Should().Be(shortest);
                left -= shortest;
            }
        });

    [Fact]
    public void A_routine_goes_through_the_earliest_positions_that_are_few_enough() =>
        ForAny(SmallInstance.Any(mostExercises: 6, mostChosen: 4), 500, (catalog, request, model, all) =>
        {
            var result = catalog.Generate(request);
            if (!result.HasRoutine) return;
            var chosen = all.Of(Ids(result))!.Chosen;
            var used = BruteForce.FewestPositions(chosen);
            ExerciseKind[] kinds = [ExerciseKind.Mobility, ExerciseKind.Strengthening, ExerciseKind.Stretch];

            result.Routine.Items.Select(item => (item.Exercise.Id, item.Position)).Should().Equal(chosen
                .Select(choice => (choice.Exercise, Position: choice.Positions.Order().First(used.Contains)))
                .OrderBy(placed => placed.Position).ThenBy(placed => Array.IndexOf(kinds, placed.Exercise.Kind)).ThenBy(placed => placed.Exercise.Id)
                .Select(placed => (placed.Exercise.Id, placed.Position)));
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
                else if (LostOn(choice, all.Of(Ids(result))!, all, model) is { } lost) reason.LostOn.Should().Be(lost, "of {0} beside {1}", choice.Id, string.Join(',', Ids(result).AsEnumerable()));
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
        result.CoverageScore.Should().Be(model.Score(all.Feasible[0].Objective));
        result.CoverageBound.Should().Be(result.CoverageScore);
    }

    private static void ShouldKeepEveryLimit(Routine routine, RoutineRequest request, SelectionModel model)
    {
        var objective = model.ObjectiveOf(routine);
        routine.Items.Count.Should().BeInRange(1, model.Limit);
        routine.Items.Select(item => item.Exercise.Id).Should().OnlyHaveUniqueItems();
        request.Included.Should().BeSubsetOf(routine.Items.Select(item => item.Exercise.Id));
        routine.Duration.Should().BeLessThanOrEqualTo(request.TimeBudget);
        routine.Duration.TotalSeconds.Should().Be(objective.Seconds + (10 * objective.PositionChanges));
        routine.PositionChanges.Should().Be(objective.PositionChanges);
        foreach (var item in routine.Items)
        {
            var choice = model.Allowed.Single(choice => choice.Id == item.Exercise.Id);
            choice.Positions.Contains(item.Position).Should().BeTrue();
            choice.Seconds.Contains((int)item.Duration.TotalSeconds).Should().BeTrue();
            item.Exercise.Doses.SelectMany(cited => SelectionModel.Doses(cited.Range, model.SidesOf(item.Exercise))).Contains(item.Dose).Should().BeTrue();
        }
    }

    private static void ShouldBeInOrder(GenerationResult[] results, RoutineRequest request, SelectionModel model, BruteForce all, int most)
    {
        if (all.Feasible.Count == 0)
        {
            results.Select(result => result.HasRoutine).Should().Equal(false);
            return;
        }

        var seeded = SeedOrder(request.Seed, model.Allowed).Select(choice => choice.Id).ToArray();
        var best = all.Feasible.OrderByDescending(selection => selection.Objective).ThenByDescending(EarliestFirst).Take(most).ToArray();

        results.Select(result => result.IsProvenBest).Should().Equal(best.Select(_ => true));
        foreach (var (result, expected) in results.Zip(best))
        {
            ShouldKeepEveryLimit(result.Routine, request, model);
            model.ObjectiveOf(result.Routine).Should().Be(expected.Objective);
            result.CoverageScore.Should().Be(model.Score(expected.Objective));
            Ids(result).Should().BeEquivalentTo(expected.Ids);
        }

        // The set that has the earliest exercise in which two differ has the greater number.
        BigInteger EarliestFirst(Selection selection) =>
            selection.Ids.Aggregate(BigInteger.Zero, (bits, id) => bits | (BigInteger.One << (seeded.Length - Array.IndexOf(seeded, id))));
    }

    /// <summary>The exercises in the order of the seed, which shows when nothing else can decide between them.</summary>
    private static IEnumerable<Choice> SeedOrder(int seed, IReadOnlyCollection<Choice> choices)
    {
        var alike = ExerciseCatalog.Empty.Extend(
            choices.Select(choice => ExerciseCatalog.Default["seated-twist"] with { Id = choice.Id }), ExerciseCatalog.Default.Sources);
        return alike.GenerateAll(new() { TimeBudget = TimeSpan.FromHours(1), MaxExercises = 1, Equipment = Equipment.Known, Seed = seed })
            .Select(result => choices.Single(choice => choice.Id == Ids(result).Single()));
    }

    /// <summary>
    /// On what the best exchange loses: the exercise in the place of another that need not be there, or beside the others when there is room.
    /// One that does not fit into the time loses on the time, unless it covers less.
    /// </summary>
    /// <remarks>Nothing where included exercises take every place, because then there is no exchange.</remarks>
    private static SelectionCriterion? LostOn(Choice choice, Selection best, BruteForce all, SelectionModel model)
    {
        var exchanges = best.Chosen.Where(other => !other.IsIncluded).Select(other => best.Chosen.Where(kept => kept != other).Append(choice).ToArray());
        if (best.Chosen.Count < model.Limit) exchanges = exchanges.Append([.. best.Chosen, choice]);
        return exchanges.Max(exchange => all.Of(exchange.Select(other => other.Id)) is { } possible ? possible.Objective.FirstDifference(best.Objective)
            : model.ObjectiveOf(exchange, 0, 0).Coverage < best.Objective.Coverage ? SelectionCriterion.Coverage
            : (SelectionCriterion?)SelectionCriterion.Time);
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
