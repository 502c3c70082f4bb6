using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Tests.Generation;

/// <summary>The table "At the edges" of docs/generator.md, line by line.</summary>
public class EdgeTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly RoutineRequest TenMinutes = new() { TimeBudget = TimeSpan.FromMinutes(10), Equipment = Equipment.Known };

    [Fact]
    public void A_budget_of_zero_has_no_routine_and_names_the_shortest_budget_that_is_enough()
    {
        var result = Catalog.Generate(TenMinutes with { TimeBudget = TimeSpan.Zero });

        result.HasRoutine.Should().BeFalse();
        result.Conflict.Should().Equal(Requirement.Time);
        result.Obstacles.Single().Request.TimeBudget.Should().Be(Catalog.Exercises.Min(exercise => exercise.ShortestDuration));
    }

    [Fact]
    public void A_budget_beyond_everything_leaves_time_unused_with_every_dose_at_its_most()
    {
        var result = Catalog.Generate(TenMinutes with { TimeBudget = RoutineRequest.LongestBudget, MaxExercises = 12 });

        result.IsProvenBest.Should().BeTrue();
        result.Routine.Items.Select(item => item.Exercise.Family ?? item.Exercise.Id.Value).Should().OnlyHaveUniqueItems();
        result.Routine.Duration.Should().BeLessThan(TimeSpan.FromHours(1));
        result.Routine.Items.Should().OnlyContain(item => item.Duration >= item.Exercise.Doses.Max(cited => Assumed.GetReady + cited.Range.Highest(item.Dose.Sides).Duration(item.Exercise.Laterality)));
    }

    [Fact]
    public void Forty_targets_count_as_often_as_they_are_named()
    {
        var areas = Enum.GetValues<TargetArea>();
        Target[] forty = [.. Enumerable.Range(0, 40).Select(i => new Target(areas[i % areas.Length]))];

        var result = Catalog.Generate(TenMinutes with { Targets = forty });

        result.IsProvenBest.Should().BeTrue();
        result.Coverage.Should().HaveCount(40);
        result.Findings.Count(finding => finding.Code == "request.area-not-covered").Should().Be(result.Coverage.Count(area => !area.IsCovered)).And.BePositive();
        result.CoverageScore.Should().Be(Catalog.Generate(TenMinutes with
        {
            Targets = [.. areas.Select((area, i) => new Target(area, i < 40 - areas.Length ? 2 : 1))],
        }).CoverageScore);
    }

    [Fact]
    public void One_exercise_at_most_is_the_one_that_covers_most_at_its_longest_dose_that_fits()
    {
        var item = Catalog.Generate(TenMinutes with { MaxExercises = 1, Targets = [TargetArea.UpperBack, TargetArea.MiddleBack, TargetArea.Chest] }).Routine.Items.Should().ContainSingle().Subject;

        item.ToString().Should().Be("Open book with a bent arm: 3 x 10, each side");
    }

    [Fact]
    public void No_targets_are_the_whole_body() =>
        Catalog.Generate(TenMinutes).Routine.Should().Be(Catalog.Generate(TenMinutes with { Targets = [TargetArea.WholeBody] }).Routine);

    [Fact]
    public void Requirements_that_conflict_are_named_and_no_others()
    {
        var result = Catalog.Generate(TenMinutes with { Targets = [TargetArea.Chest], Positions = [Position.Standing], Equipment = [], Avoided = [Demand.OverheadArm], Excluded = ["cat-cow"] });

        result.Conflict.Should().Equal([Requirement.Area, Requirement.Equipment, Requirement.Position, Requirement.Demand], "no exercise for the chest does without a thing while standing with the arms low");
        Catalog.Generate(TenMinutes with { Targets = [TargetArea.Ribs], Positions = [Position.Standing], Equipment = [Equipment.RoomCorner], Kinds = [ExerciseKind.Strengthening], Avoided = [Demand.WristLoad], Excluded = ["cat-cow"] })
            .Conflict.Should().Equal([Requirement.Area, Requirement.Kind], "no exercise for the ribs strengthens, in any position and with any thing");
        result.Reasons.Should().HaveCount(35).And.OnlyContain(reason => !reason.IsChosen && reason.Text.StartsWith("out: "));
        Catalog.Generate(TenMinutes).Conflict.Should().BeEmpty();
        ExerciseCatalog.Empty.Generate(TenMinutes).Conflict.Should().BeEmpty("no requirement stands in the way");
    }

    [Fact]
    public void Reasons_tell_areas_requirements_and_what_an_exchange_would_lose()
    {
        var result = Catalog.Generate(TenMinutes with { Targets = [TargetArea.MiddleBack, TargetArea.Chest], Equipment = [Equipment.Chair, Equipment.RolledTowel], Seed = 7 });
        var reasons = result.Reasons.ToDictionary(reason => reason.Exercise.Value);

        reasons["elbows-back"].Areas.Should().Equal(TargetArea.Chest);
        (reasons["elbows-back"].Unmet, reasons["elbows-back"].LostOn).Should().Be((null, null));
        reasons["corner-stretch"].Unmet.Should().Be(Requirement.Equipment);
        reasons["childs-pose"].LostOn.Should().Be(SelectionCriterion.PositionChanges, "all others are done standing");
        reasons["childs-pose"].Text.Should().Be("out: it would change the position more often");
        reasons["seated-twist"].LostOn.Should().Be(SelectionCriterion.Kinds, "on a chair nothing is left for mobility");
        reasons["standing-back-rounding"].LostOn.Should().Be(SelectionCriterion.Balance);
        reasons.Values.Should().OnlyContain(reason => reason.IsChosen != (reason.Unmet != null || reason.LostOn != null));

        // There is one place: an exercise that does not reach the chest loses on what was asked for, whatever else it has.
        var one = Catalog.Generate(TenMinutes with { Targets = [TargetArea.MiddleBack, TargetArea.Chest], MaxExercises = 1 }).Reasons;
        one.Single(reason => reason.IsChosen).Areas.Should().Equal(TargetArea.MiddleBack, TargetArea.Chest);
        one.Single(reason => reason.Exercise == "seated-twist").LostOn.Should().Be(SelectionCriterion.Coverage);
        one.Single(reason => reason.Exercise == "seated-twist").Text.Should().Be("out: the others cover the areas better");
        one.Should().OnlyContain(reason => reason.IsChosen != (reason.Unmet != null || reason.LostOn != null));

        Catalog.Generate(TenMinutes with { Positions = [Position.Standing], Kinds = [ExerciseKind.Stretch], Targets = [TargetArea.Chest], Recent = ["corner-stretch", "corner-stretch"], MaxExercises = 1 })
            .Reasons.Single(reason => reason.Exercise == "corner-stretch").LostOn.Should().Be(SelectionCriterion.Recent);
    }

    [Fact]
    public void What_is_in_a_better_routine_loses_on_nothing()
    {
        var results = Catalog.GenerateAll(TenMinutes with { MaxExercises = 1, Targets = [TargetArea.Chest] }).ToArray();

        var first = results[0].Routine.Items.Single().Exercise;

        var reason = results[^1].Reasons.Single(reason => reason.Exercise == first.Id);
        (reason.IsChosen, reason.Unmet, reason.LostOn).Should().Be((false, null, null));
        reason.Text.Should().Be("out: it is in a routine that is better still");
    }

    [Fact]
    public void Reasons_of_several_results_can_be_asked_for_at_once()
    {
        var results = Catalog.GenerateAll(TenMinutes with { Avoided = [Demand.Prone] }).Take(16).ToArray();
        var one = results.Select(result => string.Join('\n', result.Reasons)).ToArray();

        var again = Catalog.GenerateAll(TenMinutes with { Avoided = [Demand.Prone] }).Take(16).ToArray();
        var atOnce = new string[again.Length];
        Parallel.For(0, again.Length, i => atOnce[i] = string.Join('\n', again[i].Reasons));

        atOnce.Should().Equal(one);
    }

    [Fact]
    public void Of_exercises_that_are_all_excluded_the_first_twenty_are_named()
    {
        ExerciseId[] all = [.. Catalog.Exercises.Select(exercise => exercise.Id)];

        var result = Catalog.Generate(TenMinutes with { Excluded = [.. all, .. all] });

        result.Conflict.Should().Equal(Requirement.Id);
        result.Obstacles.Select(obstacle => all.Except(obstacle.Request.Excluded).Single()).Should().Equal(all.Take(20));
        result.Obstacles.Should().OnlyContain(obstacle => Catalog.Generate(obstacle.Request, CancellationToken.None).HasRoutine);
    }
}
