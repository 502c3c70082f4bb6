using BackCare.Exercises.Schedules;
using FluentValidation;

namespace BackCare.Exercises.Tests.Plans;

public class ExercisePlanTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly Routine Goal = new RoutineBuilder("Back and shoulders", Catalog)
        .Add("scapular-squeeze", "12 x, hold 5 s")
        .Add("latissimus-dorsi-stretch", "hold 30 s")
        .Add("childs-pose", "hold 45 s")
        .Add("bird-dog", "8 x")
        .Build();

    private static readonly ExercisePlan Plan = new(Goal);

    [Fact]
    public void The_first_stage_has_the_first_two_exercises_at_their_lowest_doses()
    {
        Plan.Stage.Should().Be(1);
        Plan.Change.Should().BeNull();
        Plan.Routine.ToString().Should().Be("Back and shoulders\nScapular squeeze: 10 x, hold 3 s\nLatissimus dorsi stretch: hold 20 s, each side");
        new ExercisePlan(Goal, exercisesAtFirst: 1).Routine.Items.Should().ContainSingle();
    }

    [Theory]
    [InlineData("scapular-squeeze", "2 x 15, hold 5 s", "10 x, hold 3 s")] // another source has a lighter dose
    [InlineData("childs-pose", "hold 60 s", "hold 30 s")]
    [InlineData("doorway-pectoralis-stretch", "2 x, hold 30 s", "1 x, hold 30 s")] // 2 x 15 s is lighter, and no source states what lies between
    [InlineData("supine-snow-angel", "2 x 10", "2 x 10")] // the only source states one dose
    public void A_plan_begins_at_the_lightest_dose_from_which_every_step_keeps_to_a_source(string id, string goal, string first) =>
        new ExercisePlan(new RoutineBuilder("Goal", ExerciseCatalog.Default).Add(id, goal).Build()).Routine.Items[0].Dose.For(Sides.Together).Should().Be(Dose.Parse(first));

    [Fact]
    public void Each_stage_changes_one_thing_and_says_what_exercises_then_repetitions_then_holds()
    {
        Plan.Stages().Skip(1).Select(stage => stage.Change!.Text).Should().Equal(
            "Child's pose joins: hold 30 s.",
            "Bird dog joins: 5 x, each side.",
            "Scapular squeeze: 12 repetitions instead of 10.",
            "Bird dog: 7 repetitions instead of 5.",
            "Bird dog: 8 repetitions instead of 7.",
            "Scapular squeeze: a hold of 5 s instead of 3 s.",
            "Latissimus dorsi stretch: a hold of 25 s instead of 20 s.",
            "Child's pose: a hold of 35 s instead of 30 s.",
            "Latissimus dorsi stretch: a hold of 30 s instead of 25 s.",
            "Child's pose: a hold of 40 s instead of 35 s.",
            "Child's pose: a hold of 45 s instead of 40 s.");
    }

    [Fact]
    public void Each_change_says_why_and_who_says_so()
    {
        var joins = Plan.Next().Change!;
        var repetitions = Plan.AtStage(4).Change!;

        (joins.Kind, joins.Exercise!.Id.Value, joins.Before, joins.After).Should().Be((PlanChangeKind.Exercises, "childs-pose", null, Dose.Parse("hold 30 s")));
        joins.Why.Should().Be("Exercises come first, one at a time: 3 of 4 are in.");
        joins.Source.Id.Value.Should().Be("helen-clark");
        (repetitions.Kind, repetitions.Before, repetitions.After).Should().Be((PlanChangeKind.Repetitions, Dose.Parse("10 x, hold 3 s"), Dose.Parse("12 x, hold 3 s")));
        repetitions.Why.Should().Be("All exercises are in, so repetitions come next, one exercise at a time; the goal is 12.");
        repetitions.Source.Title.Should().Contain("one thing changed at a time");
        Plan.AtStage(Plan.StageCount).Change!.Why.Should().Be("All repetitions and sets are there, so holds come last, one exercise at a time; the goal is 45 s.");
    }

    [Fact]
    public void Sets_come_between_repetitions_and_holds()
    {
        var wide = Catalog["scapular-squeeze"] with { Id = "wide-squeeze", Doses = [new("helen-clark", DoseRange.Parse("1-3 x 8-10, hold 3-5 s"))] };
        var plan = new ExercisePlan(new RoutineBuilder("Wide", Catalog.Extend([wide])).Add("wide-squeeze", "3 x 10, hold 5 s").Build());

        plan.Stages().Skip(1).Select(stage => stage.Change!.Text).Should().Equal(
            "Scapular squeeze: 10 repetitions instead of 8.",
            "Scapular squeeze: 2 sets instead of 1.",
            "Scapular squeeze: 3 sets instead of 2.",
            "Scapular squeeze: a hold of 5 s instead of 3 s.");
    }

    [Fact]
    public void Rounds_come_last_one_at_a_time_and_begin_with_one()
    {
        var plan = new ExercisePlan(new RoutineBuilder("Circuit", Catalog).Add("seated-twist").Add("childs-pose", "hold 35 s").Add("cat-cow").InRounds(3).Build());
        var stages = plan.Stages().ToArray();

        stages.Skip(1).Select(stage => stage.Change!.Text).Should().Equal(
            "Cat-cow joins: 10 x.",
            "Child's pose: a hold of 35 s instead of 30 s.",
            "The whole routine: 2 rounds instead of 1.",
            "The whole routine: 3 rounds instead of 2.");
        stages.Select(stage => stage.Routine.Rounds).Should().Equal(1, 1, 1, 2, 3);
        plan.StageCount.Should().Be(5);
        stages[^1].Routine.Should().Be(plan.Goal);
        stages[2].Change!.Why.Should().Be("All repetitions and sets are there, so holds come next, one exercise at a time; the goal is 35 s.");
        var last = stages[^1].Change!;
        (last.Kind, last.Exercise, last.Before, last.After).Should().Be((PlanChangeKind.Rounds, null, null, null));
        last.Why.Should().Be("All exercises have their whole doses, so rounds come last, one at a time; the goal is 3.");
        last.Source.Title.Should().Contain("one thing changed at a time");
    }

    [Fact]
    public void A_stage_among_the_rounds_is_written_read_back_and_gone_back_from()
    {
        var plan = new ExercisePlan(new RoutineBuilder("Circuit", Catalog).Add("seated-twist").Add("cat-cow").InRounds(3).Build()).AtStage(2);

        plan.ToJson().Should().Contain("\"rounds\": 3");
        ExercisePlan.Read(plan.ToJson(), Catalog).Should().Be(plan);
        ExercisePlan.Read(plan.ToJson(), Catalog).Routine.Rounds.Should().Be(2);
        plan.Previous().Routine.Rounds.Should().Be(1);
        plan.Next().IsAtGoal.Should().BeTrue();
    }

    [Fact]
    public void A_day_without_strengthening_has_the_rounds_of_its_stage()
    {
        var plan = new ExercisePlan(new RoutineBuilder("Circuit", Catalog).Add("scapular-squeeze").Add("seated-twist").InRounds(2).Build());

        plan.On(DayOfWeek.Tuesday)!.Rounds.Should().Be(1);
        plan.AtStage(plan.StageCount).On(DayOfWeek.Tuesday)!.Should().Match<Routine>(routine => routine.Rounds == 2 && routine.Items.Count == 1);
    }

    [Fact]
    public void It_ends_at_the_goal_and_goes_no_further()
    {
        var last = Plan.AtStage(Plan.StageCount);

        Plan.StageCount.Should().Be(12);
        last.Routine.Should().Be(Goal);
        last.IsAtGoal.Should().BeTrue();
        Plan.IsAtGoal.Should().BeFalse();
        last.Invoking(plan => plan.Next()).Should().Throw<InvalidOperationException>().WithMessage("*at its goal, stage 12 of 12*");
    }

    [Fact]
    public void The_caller_goes_on_and_back_at_any_pace()
    {
        Plan.Next().Next().Should().Be(Plan.AtStage(3));
        Plan.AtStage(3).Previous().Should().Be(Plan.Next());
        Plan.Next().Previous().Should().Be(Plan);
        Plan.Invoking(plan => plan.Previous()).Should().Throw<InvalidOperationException>().WithMessage("*first stage*");
    }

    [Fact]
    public void A_week_is_counted_from_the_first_stage_at_a_pace_that_the_caller_gives()
    {
        Enumerable.Range(1, 6).Select(week => Plan.InWeek(week, weeksPerStage: 2).Stage).Should().Equal(1, 1, 2, 2, 3, 3);
        Plan.AtStage(5).InWeek(1, weeksPerStage: 2).Stage.Should().Be(1);
        Plan.InWeek(int.MaxValue, weeksPerStage: 1).IsAtGoal.Should().BeTrue();
    }

    [Theory]
    [InlineData(0, 2, "week")]
    [InlineData(-3, 2, "week")]
    [InlineData(1, 0, "weeksPerStage")]
    [InlineData(1, -2, "weeksPerStage")]
    public void Week_zero_and_a_pace_below_one_are_refused_with_value_and_range(int week, int weeksPerStage, string parameter) =>
        Plan.Invoking(plan => plan.InWeek(week, weeksPerStage)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter)
            .Where(refused => refused.Message.Contains("must be greater than or equal to '1'") && refused.ActualValue!.Equals(parameter == "week" ? week : weeksPerStage));

    [Fact]
    public void Stages_that_do_not_exist_and_a_plan_that_begins_with_nothing_are_refused()
    {
        Plan.Invoking(plan => plan.AtStage(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("stage");
        Plan.Invoking(plan => plan.AtStage(13)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("stage").WithMessage("*less than or equal to '12'*");
        FluentActions.Invoking(() => new ExercisePlan(Goal, exercisesAtFirst: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("exercisesAtFirst");
        FluentActions.Invoking(() => new ExercisePlan(null!)).Should().Throw<ArgumentNullException>().WithParameterName("goal");
        Plan.Invoking(plan => plan.On((DayOfWeek)7)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }

    [Fact]
    public void Strengthening_is_done_on_its_days_only_and_a_day_that_is_left_out_has_no_routine()
    {
        var plan = new ExercisePlan(Goal, new([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday])).AtStage(3);

        Ids(DayOfWeek.Monday).Should().Equal("scapular-squeeze", "latissimus-dorsi-stretch", "childs-pose", "bird-dog");
        Ids(DayOfWeek.Tuesday).Should().Equal("latissimus-dorsi-stretch", "childs-pose");
        Ids(DayOfWeek.Wednesday).Should().HaveCount(4);
        plan.On(DayOfWeek.Sunday).Should().BeNull();
        new ExercisePlan(new RoutineBuilder("Strong", Catalog).Add("scapular-squeeze").Build()).On(DayOfWeek.Tuesday).Should().BeNull("nothing is left");

        IEnumerable<string> Ids(DayOfWeek day) => plan.On(day)!.Items.Select(item => item.Exercise.Id.Value);
    }

    [Fact]
    public void Bending_forward_on_waking_is_an_info_with_the_study()
    {
        var finding = Plan.Validate().Should().ContainSingle(finding => finding.Code == "plan.flexion-on-waking").Subject;

        (finding.Severity, finding.Place, finding.Source!.Author).Should().Be((FindingSeverity.Info, "Goal.Items[2].Exercise", "Snook and others"));
        finding.Message.Should().Contain("childs-pose").And.Contain("later in the day");
        new ExercisePlan(Goal, new(times: [TimeOfDay.BeforeBed])).Validate().Should().NotContain(other => other.Code == "plan.flexion-on-waking");
    }

    [Fact]
    public void Strengthening_on_two_days_in_a_row_is_a_warning_over_the_turn_of_the_week_too()
    {
        Codes(new(strengtheningDays: [DayOfWeek.Monday, DayOfWeek.Tuesday])).Should().Contain("Warning plan.strengthening-in-a-row Schedule.StrengtheningDays");
        Codes(new(strengtheningDays: [DayOfWeek.Sunday, DayOfWeek.Monday])).Should().Contain("Warning plan.strengthening-in-a-row Schedule.StrengtheningDays");
        Codes(new(strengtheningDays: [DayOfWeek.Monday, DayOfWeek.Wednesday])).Should().NotContain(code => code.Contains("in-a-row"));
        var stretches = new RoutineBuilder("Stretch", Catalog).Add("childs-pose").Build();
        new ExercisePlan(stretches, new(strengtheningDays: Enum.GetValues<DayOfWeek>())).Validate().Should().NotContain(finding => finding.Code.Contains("in-a-row"), "there is none");

        static IEnumerable<string> Codes(Schedule schedule) => new ExercisePlan(Goal, schedule).Validate().Select(finding => $"{finding.Severity} {finding.Code} {finding.Place}");
    }

    [Fact]
    public void Stretching_on_one_day_a_week_is_little()
    {
        new ExercisePlan(Goal, new([DayOfWeek.Friday])).Validate().Should().ContainSingle(finding => finding.Code == "plan.few-stretch-days").Which.Rule.Figure.Should().Be(2);
        new ExercisePlan(Goal, new([DayOfWeek.Friday, DayOfWeek.Monday])).Validate().Should().NotContain(finding => finding.Code == "plan.few-stretch-days");
    }

    [Fact]
    public void Too_many_exercises_at_first_and_too_many_in_the_goal_are_warnings()
    {
        var builder = new RoutineBuilder("Many", Catalog);
        foreach (var exercise in Catalog.Exercises.Take(7)) builder.Add(exercise);

        var findings = new ExercisePlan(builder.Build(), exercisesAtFirst: 3).Validate();

        findings.Should().Contain(finding => finding.Code == "request.many-at-first" && finding.Place == "ExercisesAtFirst");
        findings.Should().Contain(finding => finding.Code == "routine.too-many-exercises" && finding.Place == "Goal.Items");
        findings.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_goal_with_one_exercise_begins_with_it()
    {
        var plan = new ExercisePlan(new RoutineBuilder("One", Catalog).Add("seated-twist").Build());

        (plan.ExercisesAtFirst, plan.StageCount, plan.IsAtGoal).Should().Be((1, 1, true));
    }

    [Fact]
    public void Wishes_notes_positions_and_levels_of_the_goal_hold_in_every_stage()
    {
        var goal = new RoutineBuilder("Wishes", Catalog).For(SideWish.MoreOnLeft).Avoiding(Demand.Prone)
            .Add("seated-twist", note: "Slowly.").Add("foam-roll-pectoralis-stretch").Build().Harder("foam-roll-pectoralis-stretch");

        foreach (var stage in new ExercisePlan(goal).Stages())
        {
            (stage.Routine.Sides, stage.Routine.Avoided.Single()).Should().Be((SideWish.MoreOnLeft, Demand.Prone));
            stage.Routine.Items[0].Note.Should().Be("Slowly.");
            stage.Routine.Items[0].Dose.Sides.Should().Be(Sides.LeftMore);
            stage.Routine.Items[1].Level!.Name.Should().Be("Arms straight");
        }
    }

    [Fact]
    public void A_plan_prints_its_stage_what_it_changed_and_its_routine() => Plan.AtStage(4).ToString().Should().Be("""
        Stage 4 of 12
        Scapular squeeze: 12 repetitions instead of 10.
        Back and shoulders
        Scapular squeeze: 12 x, hold 3 s
        Latissimus dorsi stretch: hold 20 s, each side
        Child's pose: hold 30 s
        Bird dog: 5 x, each side
        """.ReplaceLineEndings("\n"));
}
