using BackCare.Exercises.Tests.Routines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Plans;

public class PlanProperties
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    /// <summary>Goals of one to six exercises, each at any dose between the ends of one of its cited ranges.</summary>
    private static readonly Gen<ExercisePlan> Plans =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(1, 6)
        from first in Gen.Choose(1, 3)
        from rounds in Gen.Choose(1, 3)
        select new ExercisePlan(new RoutineBuilder("Any", Catalog).AddAny(new(seed), count).InRounds(rounds).Build(), exercisesAtFirst: first);

    [Fact]
    public void Every_stage_is_a_valid_routine_in_which_one_thing_went_up() => Prop.ForAll(Plans.ToArbitrary(), plan =>
    {
        var stages = plan.Stages().ToArray();
        stages.Should().HaveCount(plan.StageCount);
        stages[^1].Routine.Should().Be(plan.Goal);
        foreach (var (before, after) in stages.Zip(stages.Skip(1)))
        {
            after.Routine.Validate().HasErrors.Should().BeFalse();
            after.Routine.Duration.Should().BeGreaterThan(before.Routine.Duration);
            Figures(after).Except(Figures(before)).Should().HaveCount(after.Change!.Kind == PlanChangeKind.Exercises ? 4 : 1);
            Figures(before).Except(Figures(after)).Should().HaveCount(after.Change!.Kind == PlanChangeKind.Exercises ? 0 : 1);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_stage_is_written_and_read_back_and_can_be_reached_by_going_on() => Prop.ForAll(Plans.ToArbitrary(), plan =>
    {
        var walked = plan;
        for (var stage = 1; stage <= plan.StageCount; stage++)
        {
            plan.AtStage(stage).Should().Be(walked);
            ExercisePlan.Read(walked.ToJson(), Catalog).Should().Be(walked);
            ExercisePlan.Read(walked.ToJson(), Catalog).ToJson().Should().Be(walked.ToJson());
            if (!walked.IsAtGoal) walked = walked.Next();
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    /// <summary>The rounds, and each exercise and each of its figures, by name.</summary>
    private static IEnumerable<string> Figures(ExercisePlan plan) => plan.Routine.Items.SelectMany(item => new[]
    {
        $"{item.Exercise.Id}",
        $"{item.Exercise.Id} {item.Dose.Repetitions} repetitions",
        $"{item.Exercise.Id} {item.Dose.Sets} sets",
        $"{item.Exercise.Id} {item.Dose.Hold} hold",
    }).Append($"{plan.Routine.Rounds} rounds");
}
