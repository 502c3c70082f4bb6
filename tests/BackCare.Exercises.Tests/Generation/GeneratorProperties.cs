using FluentValidation;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Generation;

public class GeneratorProperties
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly Gen<RoutineRequest> Requests =
        from targets in Some(Enum.GetValues<TargetArea>(), 4)
        from weight in Gen.Choose(1, 5)
        from seconds in Gen.Choose(0, 1500)
        from equipment in Some(Equipment.Known, 17)
        from positions in Gen.Frequency((1, Gen.Constant<IReadOnlyList<Position>>([])), (1, Some(Enum.GetValues<Position>(), 12)))
        from kinds in Gen.Frequency((3, Gen.Constant<IReadOnlyList<ExerciseKind>>([])), (1, Some(Enum.GetValues<ExerciseKind>(), 3)))
        from avoided in Some(Demand.Known, 4)
        from included in Some([.. Catalog.Exercises.Select(exercise => exercise.Id)], 2)
        from excluded in Some([.. Catalog.Exercises.Select(exercise => exercise.Id)], 3)
        from recent in Some([.. Catalog.Exercises.Select(exercise => exercise.Id)], 5)
        from side in Gen.Elements(SideWish.Both, SideWish.Both, SideWish.LeftOnly, SideWish.RightOnly)
        from most in Gen.Elements<int?>(null, 1, 2, 3, 5)
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        select new RoutineRequest
        {
            Targets = [.. targets.Select(area => new Target(area, weight))],
            TimeBudget = TimeSpan.FromSeconds(seconds),
            Equipment = equipment,
            Positions = positions,
            Kinds = kinds,
            Avoided = avoided,
            Included = included,
            Excluded = excluded,
            Recent = recent,
            Sides = side,
            MaxExercises = most,
            Seed = seed,
        };

    [Fact]
    public void Any_routine_is_valid_within_its_budget_and_keeps_every_limit()
    {
        ForAnyRequest(request =>
        {
            var result = Catalog.Generate(request);
            if (!result.HasRoutine) return;
            var items = result.Routine.Items;

            result.Routine.Duration.Should().BeLessThanOrEqualTo(request.TimeBudget);
            result.Routine.Validate().HasErrors.Should().BeFalse();
            items.Should().NotBeEmpty();
            items.Count.Should().BeLessThanOrEqualTo(request.MaxExercises ?? (request.TimeBudget.TotalMinutes <= 10 ? 4 : request.TimeBudget.TotalMinutes <= 15 ? 5 : 6));
            var ids = items.Select(item => item.Exercise.Id).ToArray();
            ids.Should().OnlyHaveUniqueItems();
            items.Select(item => item.Exercise).Where(exercise => exercise.Family is not null && !request.Included.Contains(exercise.Id)).Select(exercise => exercise.Family).Should().OnlyHaveUniqueItems();
            request.Included.Except(ids).Should().BeEmpty();
            request.Excluded.Intersect(ids).Should().BeEmpty();
            foreach (var item in items)
            {
                item.Exercise.IsDoableWith(request.Positions.Contains(Position.SittingOnChair) ? [.. request.Equipment, Equipment.Chair] : request.Equipment).Should().BeTrue();
                item.Exercise.Demands.Intersect(request.Avoided).Should().BeEmpty();
                item.Exercise.Allows(item.Dose).Should().BeTrue();
                if (request.Positions.Count > 0) request.Positions.Should().Contain(item.Position);
                if (request.Kinds.Count > 0) request.Kinds.Should().Contain(item.Exercise.Kind);
                item.Dose.Sides.Should().Be(!item.Exercise.IsSided ? Sides.Together : request.Sides switch { SideWish.Both => Sides.Each, SideWish.LeftOnly => Sides.Left, _ => Sides.Right });
            }
        });
    }

    [Fact]
    public void Nothing_fits_only_when_no_exercise_fits_alone_or_an_included_one_is_in_the_way()
    {
        ForAnyRequest(request =>
        {
            var result = Catalog.Generate(request with { Included = [] });
            if (result.HasRoutine || result.Findings.HasErrors) return;

            var query = Catalog.Query().With(request.Equipment).In(request.Positions).OfKind(request.Kinds).Avoiding(request.Avoided)
                .Targeting(request.Targets.Select(target => target.Area))
                .Where(exercise => !request.Excluded.Contains(exercise.Id));
            var shortest = query.Where(exercise => request.Sides == SideWish.Both || !exercise.IsSided).Where(exercise => exercise.ShortestDuration <= request.TimeBudget);

            shortest.Should().BeEmpty();
        });
    }

    [Fact]
    public void Any_obstacle_names_a_request_that_gives_a_routine()
    {
        ForAnyRequest(request =>
        {
            var result = Catalog.Generate(request);
            if (result.HasRoutine || result.Findings.HasErrors) return;

            result.Obstacles.Should().NotBeEmpty();
            result.Obstacles.Should().OnlyContain(obstacle => Catalog.Generate(obstacle.Request).HasRoutine);
        });
    }

    [Fact]
    public void The_order_in_which_wishes_are_listed_does_not_matter()
    {
        ForAnyRequest(request =>
        {
            var reversed = request with
            {
                Equipment = [.. request.Equipment.Reverse()],
                Positions = [.. request.Positions.Reverse()],
                Avoided = [.. request.Avoided.Reverse()],
                Excluded = [.. request.Excluded.Reverse()],
                Targets = [.. request.Targets.Reverse()],
            };
            var (one, other) = (Catalog.Generate(request), Catalog.Generate(reversed));

            other.HasRoutine.Should().Be(one.HasRoutine);
            if (one.HasRoutine) other.Routine.Items.Should().Equal(one.Routine.Items);
        });
    }

    private static void ForAnyRequest(Action<RoutineRequest> check) =>
        Prop.ForAll(Arb.From(Requests), check).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<IReadOnlyList<T>> Some<T>(IReadOnlyList<T> all, int most) =>
        from count in Gen.Choose(0, Math.Min(most, all.Count))
        from shuffled in Gen.Shuffle(all.ToArray())
        select (IReadOnlyList<T>)[.. shuffled.Take(count)];
}
