using System.Globalization;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Schedules;
using FluentValidation;

namespace BackCare.Exercises.Tests.Generation;

public class GeneratorTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly RoutineRequest TenMinutes = new()
    {
        Targets = [TargetArea.MiddleBack, TargetArea.Chest],
        TimeBudget = TimeSpan.FromMinutes(10),
        Equipment = [Equipment.Chair, Equipment.RolledTowel],
        Seed = 7,
    };

    [Fact]
    public void Every_requested_area_is_covered_and_the_result_says_by_which_exercises()
    {
        var result = Catalog.Generate(TenMinutes);

        result.Coverage.Select(coverage => coverage.Area).Should().Equal(TargetArea.MiddleBack, TargetArea.Chest);
        result.Coverage.Should().OnlyContain(coverage => coverage.IsCovered);
        result.Coverage[0].Primary.Should().BeEquivalentTo(result.Routine.Items.Select(item => item.Exercise).Where(e => e.PrimaryAreas.Contains(TargetArea.MiddleBack)));
    }

    [Fact]
    public void A_primary_area_counts_twice_a_secondary_one()
    {
        // Of what can be done for the chest with a corner and a mat, the corner stretch alone has it as primary area; the backbend and two more have it as secondary.
        var result = Catalog.Generate(TenMinutes with
        {
            Targets = [TargetArea.Chest],
            MaxExercises = 1,
            Equipment = [Equipment.RolledMat, Equipment.RoomCorner],
        });

        result.Routine.Items.Single().Exercise.Id.Value.Should().Be("corner-stretch");
    }

    // Three exercises that differ in one thing only, of which two are wanted, under many seeds.
    [Fact]
    public void A_second_area_is_worth_more_than_a_second_exercise_for_the_first() => Pairs(
            Alike("back-1") with { PrimaryAreas = [TargetArea.MiddleBack] },
            Alike("back-2") with { PrimaryAreas = [TargetArea.MiddleBack] },
            Alike("chest") with { PrimaryAreas = [TargetArea.Chest] })
        .Should().OnlyContain(pair => pair.Contains("chest"));

    [Fact]
    public void A_mix_of_kinds_is_better_than_one_kind() => Pairs(
            Alike("stretch-1"), Alike("stretch-2"), Alike("mobility") with { Kind = ExerciseKind.Mobility })
        .Should().OnlyContain(pair => pair.Contains("mobility"));

    [Fact]
    public void Staying_in_one_position_is_better_than_changing_it() => Pairs(
            Alike("standing-1"), Alike("standing-2"), Alike("prone") with { Positions = [Position.Prone] })
        .Should().OnlyContain(pair => !pair.Contains("prone"));

    [Fact]
    public void Using_more_of_the_time_is_better_than_using_less() => Pairs(
            Alike("long-1"), Alike("long-2"), Alike("short") with { Doses = [new("helen-clark", DoseRange.Parse("1 x, hold 30 s"))] })
        .Should().OnlyContain(pair => !pair.Contains("short"));

    private static IEnumerable<string> Pairs(params Exercise[] exercises)
    {
        var catalog = ExerciseCatalog.Empty.Extend(exercises, Catalog.Sources);
        return Enumerable.Range(0, 20).Select(seed => string.Join(' ', catalog
            .Generate(new() { Targets = [TargetArea.MiddleBack, TargetArea.Chest], TimeBudget = TimeSpan.FromMinutes(10), MaxExercises = 2, Seed = seed })
            .Routine.Items.Select(item => item.Exercise.Id.Value)));
    }

    private static Exercise Alike(string id) => Catalog["corner-stretch"] with { Id = id, Family = null, Equipment = [], Doses = [new("helen-clark", DoseRange.Parse("hold 30 s"))] };

    [Fact]
    public void A_heavier_target_takes_the_only_place()
    {
        var chest = TenMinutes with { MaxExercises = 1, Equipment = [Equipment.RoomCorner], Targets = [TargetArea.MiddleBack, new Target(TargetArea.Chest, 3)] };
        var back = TenMinutes with { MaxExercises = 1, Equipment = [Equipment.RoomCorner], Targets = [new Target(TargetArea.MiddleBack, 3), TargetArea.Chest] };

        Catalog.Generate(chest).Coverage[1].IsCovered.Should().BeTrue();
        Catalog.Generate(back).Coverage[0].IsCovered.Should().BeTrue();
    }

    [Fact]
    public void Four_exercises_are_chosen_at_most_or_more_in_more_time_and_two_for_a_first_routine_unless_the_caller_says_otherwise()
    {
        var request = TenMinutes with { Targets = [], Equipment = Equipment.Known };

        Catalog.Generate(request).Routine.Items.Should().HaveCount(4);
        Catalog.Generate(request with { TimeBudget = TimeSpan.FromMinutes(15) }).Routine.Items.Should().HaveCount(5);
        Catalog.Generate(request with { TimeBudget = TimeSpan.FromHours(1) }).Routine.Items.Should().HaveCount(6);
        Catalog.Generate(request with { IsFirst = true }).Routine.Items.Should().HaveCount(2);
        Catalog.Generate(request with { TimeBudget = TimeSpan.FromHours(1), MaxExercises = 8 }).Routine.Items.Should().HaveCount(8);
    }

    [Fact]
    public void More_than_two_exercises_at_first_are_a_warning_of_the_result()
    {
        var result = Catalog.Generate(TenMinutes with { IsFirst = true, MaxExercises = 3 });

        result.HasRoutine.Should().BeTrue();
        result.Findings.Should().Contain(finding => finding.Code == "request.many-at-first" && finding.Severity == FindingSeverity.Warning);
    }

    [Fact]
    public void Time_left_over_raises_doses_inside_their_cited_ranges()
    {
        var only = TenMinutes with { Included = ["thoracic-extension-over-roller"], MaxExercises = 1, Targets = [TargetArea.UpperBack] };

        DoseIn(TimeSpan.FromMinutes(10)).Should().Be("5 x, hold 30 s");
        DoseIn(TimeSpan.FromSeconds(69)).Should().Be("3 x, hold 20 s");
        DoseIn(TimeSpan.FromSeconds(90)).Should().Be("3 x, hold 20 s");
        DoseIn(TimeSpan.FromSeconds(91)).Should().Be("4 x, hold 20 s");
        DoseIn(TimeSpan.FromSeconds(99)).Should().Be("3 x, hold 30 s");

        string DoseIn(TimeSpan budget) => Catalog.Generate(only with { TimeBudget = budget }).Routine.Items.Single().Dose.ToString();
    }

    [Theory]
    [InlineData("1-7 x 5", DoseFigures.Sets, "1 2 3 4 5 7")]
    [InlineData("1-60 x", DoseFigures.Repetitions, "1 2 3 4 5 6 8 10 12 15 20 25 30 40 50 60")]
    [InlineData("1 x, hold 1-400 s", DoseFigures.Hold, "1 2 3 5 10 15 20 30 45 60 90 120 180 240 300 400")]
    [InlineData("7-9 x", DoseFigures.Repetitions, "7 8 9")]
    public void Between_the_ends_that_a_source_states_doses_are_in_figures_that_people_count(string range, DoseFigures figure, string figures)
    {
        var catalog = ExerciseCatalog.Empty.Extend([Alike("one") with { Kind = ExerciseKind.Mobility, Doses = [new("helen-clark", DoseRange.Parse(range))] }], Catalog.Sources);
        var doses = Enumerable.Range(1, 450).Select(seconds => catalog.Generate(new() { Targets = [TargetArea.Chest], TimeBudget = TimeSpan.FromSeconds(seconds) }))
            .Where(result => result.HasRoutine).Select(result => result.Routine.Items[0].Dose);

        doses.Select(dose => figure switch { DoseFigures.Sets => dose.Sets, DoseFigures.Repetitions => dose.Repetitions, _ => (int)dose.Hold!.Value.TotalSeconds }).Distinct()
            .Should().Equal(figures.Split(' ').Select(int.Parse));
    }

    [Theory]
    [InlineData("7 x", 1)]
    [InlineData("8 x", 2)]
    [InlineData("15 x", 2)]
    [InlineData("16 x", 1)]
    [InlineData("10 x, hold 3 s", 2)]
    [InlineData("10 x, hold 4 s", 1)]
    [InlineData("1 x 10", 1)]
    public void Strengthening_gets_a_second_set_within_the_guidance_where_its_source_leaves_the_sets_open(string range, int sets) =>
        Raised(ExerciseKind.Strengthening, range).Sets.Should().Be(sets);

    [Theory]
    [InlineData("hold 60 s", 1)]
    [InlineData("hold 59 s", 2)]
    [InlineData("hold 30 s", 2)]
    [InlineData("hold 20 s", 3)]
    [InlineData("hold 19 s", 4)]
    [InlineData("hold 5 s", 4)]
    [InlineData("1 x, hold 5 s", 1)]
    public void A_stretch_is_repeated_up_to_a_minute_and_four_times_where_its_source_leaves_the_repetitions_open(string range, int repetitions) =>
        Raised(ExerciseKind.Stretch, range).Repetitions.Should().Be(repetitions);

    /// <summary>The dose of the only exercise in ten minutes.</summary>
    private static Dose Raised(ExerciseKind kind, string range) =>
        ExerciseCatalog.Empty.Extend([Alike("one") with { Kind = kind, Doses = [new("helen-clark", DoseRange.Parse(range))] }], Catalog.Sources)
            .Generate(new() { Targets = [TargetArea.Chest], TimeBudget = TimeSpan.FromMinutes(10) }).Routine.Items[0].Dose;

    [Fact]
    public void A_budget_is_met_to_the_second_and_missed_by_one_second_less()
    {
        var twist = new RoutineRequest { Included = ["seated-twist"], MaxExercises = 1, Equipment = [Equipment.Chair], TimeBudget = TimeSpan.FromSeconds(70) };

        Catalog.Generate(twist).Routine.Duration.Should().Be(TimeSpan.FromSeconds(70));
        Catalog.Generate(twist with { TimeBudget = TimeSpan.FromSeconds(69) }).HasRoutine.Should().BeFalse();
    }

    [Fact]
    public void More_time_than_everything_takes_at_its_most_stays_unused()
    {
        var result = Catalog.Generate(TenMinutes with { TimeBudget = TimeSpan.FromHours(24) });

        result.Routine.Items.Should().OnlyContain(item => item.Duration >= item.Exercise.Doses.Max(cited => Assumed.GetReady + cited.Range.Highest(item.Dose.Sides).Duration(item.Exercise.Laterality)));
    }

    [Fact]
    public void Equipment_must_be_there_for_every_group_and_a_stand_in_will_do()
    {
        var towel = TenMinutes with { Equipment = [Equipment.RolledTowel], MaxExercises = 30, TimeBudget = TimeSpan.FromHours(1), Targets = [] };
        var ids = Allowed(towel);

        ids.Should().Contain(["thoracic-extension-over-roller", "passive-backbend", "foam-roll-pectoralis-stretch"]);
        ids.Should().NotContain(["thoracic-extension-over-chair", "seated-twist", "corner-stretch", "doorway-pectoralis-stretch"]);
        Allowed(towel with { Equipment = [Equipment.FoamRoller] }).Should()
            .Contain(["thoracic-extension-over-roller", "foam-roll-pectoralis-stretch"]).And.NotContain("passive-backbend", "a roller does not stand in for a mat");

        static string[] Allowed(RoutineRequest request) => [.. Catalog.Generate(request).Reasons.Where(reason => reason.Unmet is null).Select(reason => reason.Exercise.Value)];
    }

    [Fact]
    public void The_position_used_is_an_allowed_one()
    {
        var result = Catalog.Generate(TenMinutes with { Positions = [Position.SittingOnChair], Targets = [] });

        result.Routine.Items.Should().NotBeEmpty().And.OnlyContain(item => item.Position == Position.SittingOnChair);
    }

    [Fact]
    public void Positions_follow_one_flow_but_for_the_last_one_and_never_come_back()
    {
        var positions = Catalog.Generate(new() { TimeBudget = TimeSpan.FromHours(1), MaxExercises = 12, Equipment = Equipment.Known }).Routine.Items.Select(item => item.Position).ToArray();

        positions.Where(position => position != positions[^1]).Should().BeInAscendingOrder();
        positions.SkipWhile(position => position != positions[^1]).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_routine_ends_with_a_stretch_where_it_can()
    {
        var kneeling = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Included = ["prone-t-raise", "lying-knee-twist"], MaxExercises = 2 }).Routine;
        var strengthening = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(10), Kinds = [ExerciseKind.Strengthening] }).Routine;

        kneeling.Items.Select(item => item.Position).Should().Equal([Position.Prone, Position.Supine], "the flow goes the other way, and would end with strengthening");
        strengthening.Items[^1].Exercise.Kind.Should().Be(ExerciseKind.Strengthening);
    }

    [Fact]
    public void Of_a_family_one_is_enough_unless_more_are_asked_for()
    {
        var request = TenMinutes with { Targets = [TargetArea.Chest], Equipment = Equipment.Known, TimeBudget = TimeSpan.FromMinutes(20) };

        Families(request).Should().Be(1);
        Families(request with { Included = ["corner-stretch", "doorway-pectoralis-stretch"] }).Should().Be(2);

        static int Families(RoutineRequest request) => Catalog.Generate(request).Routine.Items.Count(item => item.Exercise.Family == "chest-stretch");
    }

    [Fact]
    public void An_exercise_that_bends_forward_is_balanced_by_one_that_bends_backward() => Pairs(
            Alike("forward") with { Demands = [Demand.SpinalFlexion] }, Alike("still-1"), Alike("still-2"))
        .Should().OnlyContain(pair => !pair.Contains("forward"));

    [Fact]
    public void A_side_that_is_asked_for_prefers_exercises_with_sides()
    {
        var all = TenMinutes with { Targets = [], Equipment = Equipment.Known };

        Sided(all with { Sides = SideWish.LeftOnly }).Should().Be(4).And.BeGreaterThan(Sided(all));

        static int Sided(RoutineRequest request) => Catalog.Generate(request).Routine.Items.Count(item => item.Exercise.IsSided);
    }

    [Fact]
    public void Morning_and_evening_differ_where_the_request_names_the_time_of_day()
    {
        var anytime = TenMinutes with { Targets = [], Equipment = Equipment.Known };

        Catalog.Generate(anytime with { TimeOfDay = TimeOfDay.OnWaking }).Routine.Items.Should().NotContain(item => item.Exercise.Demands.Contains(Demand.SpinalFlexion));
        Catalog.Generate(anytime with { TimeOfDay = TimeOfDay.BeforeBed }).Routine.Items.Should().NotContain(item => item.Exercise.Kind == ExerciseKind.Strengthening);
        Catalog.Generate(anytime).Routine.Items.Should().Contain(item => item.Exercise.Kind == ExerciseKind.Strengthening);
    }

    [Fact]
    public void Doses_rise_as_far_as_the_request_lets_them()
    {
        var only = TenMinutes with { Included = ["latissimus-dorsi-stretch"], MaxExercises = 1, Targets = [] };

        Dose(DosePreference.Lower).Should().Be("hold 20 s, each side");
        Dose(DosePreference.Upper).Should().Be("4 x, hold 30 s, each side").And.Be(Dose(null));
        Dose(DosePreference.Middle).Should().Be("2 x, hold 30 s, each side");

        string Dose(DosePreference? doses) => Catalog.Generate(only with { Doses = doses }).Routine.Items.Single().Dose.ToString();
    }

    [Fact]
    public void Rounds_share_the_budget()
    {
        var routine = Catalog.Generate(TenMinutes with { Rounds = 2 }).Routine;

        routine.Rounds.Should().Be(2);
        routine.Duration.Should().BeGreaterThan(TimeSpan.FromMinutes(9)).And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void Time_that_is_left_is_said_with_the_reason_and_with_changes_that_were_tried()
    {
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(40), Equipment = Equipment.Known };

        var result = Catalog.Generate(request);

        result.Findings.Should().ContainSingle(finding => finding.Code == "request.time-left").Which.Message.Should()
            .StartWith($"The routine takes {result.Routine.Duration:m\\:ss} of 40:00: more than 6 exercises are kept up less well. ")
            .And.ContainAll(result.Offers.Select(offer => offer.Text));
        result.Offers.Should().HaveCount(2).And.OnlyContain(offer => offer.Duration > result.Routine.Duration && Catalog.Generate(offer.Request).Routine.Duration == offer.Duration);
        result.Offers.Select(offer => (offer.Request.MaxExercises, offer.Request.Rounds)).Should().Equal((4, 3), (8, 1));
        Catalog.Generate(request with { TimeBudget = TimeSpan.FromMinutes(10) }).Offers.Should().BeEmpty();
    }

    [Fact]
    public void Time_that_is_left_may_be_enough_for_a_second_round()
    {
        var result = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(8), MaxExercises = 2, Equipment = Equipment.Known });

        result.Offers.Select(offer => (offer.Request.MaxExercises, offer.Request.Rounds)).Should().Equal((4, 1), (2, 2));
        result.Offers[1].Text.Should().StartWith("Do 2 exercises twice through");
    }

    [Theory]
    [InlineData(true, null, null, "a first routine begins small")]
    [InlineData(false, DosePreference.Lower, null, "doses are kept low, as asked for")]
    [InlineData(false, null, 1, "no more than 1 exercise was asked for")]
    public void The_reason_why_time_is_left_is_the_one_that_counts(bool isFirst, DosePreference? doses, int? most, string why)
    {
        var result = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(20), IsFirst = isFirst, Doses = doses, MaxExercises = most });

        result.Findings.Single(finding => finding.Code == "request.time-left").Message.Should().Contain(why);
        result.Offers.Should().HaveCount(isFirst ? 0 : result.Offers.Count);
    }

    [Fact]
    public void Where_the_catalog_has_nothing_more_the_finding_says_so() =>
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(20), Positions = [Position.Prone] }).Findings.Single(finding => finding.Code == "request.time-left").Message.Should()
            .Contain("the catalog has no other exercise that suits the request");

    [Fact]
    public void What_was_done_last_gives_way_to_what_serves_as_well()
    {
        var request = TenMinutes with { MaxExercises = 1, Targets = [TargetArea.MiddleBack], TimeBudget = TimeSpan.FromMinutes(2) };
        var first = Catalog.Generate(request).Routine.Items.Single().Exercise.Id;

        var second = Catalog.Generate(request with { Recent = [first] });

        second.Routine.Items.Single().Exercise.Id.Should().NotBe(first);
        second.Reasons.Single(reason => reason.Exercise == first).Text.Should().Contain("recently");
    }

    [Fact]
    public void What_was_done_last_is_chosen_again_when_nothing_else_serves()
    {
        var result = Catalog.Generate(TenMinutes with { Targets = [TargetArea.Chest], Equipment = [Equipment.RoomCorner], MaxExercises = 1, Recent = ["corner-stretch"] });

        result.Routine.Items.Single().Exercise.Id.Value.Should().Be("corner-stretch");
    }

    [Fact]
    public void Included_exercises_are_in_and_excluded_ones_are_out()
    {
        var result = Catalog.Generate(TenMinutes with { Included = ["seated-twist", "childs-pose"], Excluded = ["cat-cow", "bird-dog"] });
        var ids = result.Routine.Items.Select(item => item.Exercise.Id.Value);

        ids.Should().Contain(["seated-twist", "childs-pose"]).And.NotContain(["cat-cow", "bird-dog"]);
        result.Reasons.Single(reason => reason.Exercise == "cat-cow").Unmet.Should().Be(Requirement.Id);
    }

    [Fact]
    public void One_side_only_takes_one_side_of_sided_exercises()
    {
        var result = Catalog.Generate(TenMinutes with { Included = ["seated-twist"], Sides = SideWish.LeftOnly });

        result.Routine.Sides.Should().Be(SideWish.LeftOnly);
        result.Routine.Items.Single(item => item.Exercise.Id == "seated-twist").Dose.Sides.Should().Be(Sides.Left);
    }

    [Fact]
    public void Every_exercise_of_the_catalog_has_a_reason()
    {
        var request = TenMinutes with { Equipment = [Equipment.Chair], Avoided = [Demand.WristLoad], Positions = [Position.SittingOnChair, Position.Quadruped, Position.Supine], Kinds = [ExerciseKind.Stretch], TimeBudget = TimeSpan.FromSeconds(100) };

        var result = Catalog.Generate(request);

        result.Reasons.Select(reason => reason.Exercise).Should().Equal(Catalog.Exercises.Select(exercise => exercise.Id));
        result.Reasons.Where(reason => reason.IsChosen).Select(reason => reason.Exercise).Should().BeEquivalentTo(result.Routine.Items.Select(item => item.Exercise.Id));
        Reason("foam-roll-pectoralis-stretch").Unmet.Should().Be(Requirement.Equipment);
        Reason("cat-cow").Unmet.Should().Be(Requirement.Demand);
        Reason("thoracic-rotation-floor").Unmet.Should().Be(Requirement.Position);
        Reason("scapular-squeeze").Unmet.Should().Be(Requirement.Kind);
        Reason("prone-t-raise").Unmet.Should().Be(Requirement.Area);
        Reason("thoracic-extension-over-roller").Unmet.Should().Be(Requirement.Equipment);
        Catalog.Generate(request with { Equipment = [Equipment.Chair, Equipment.RolledTowel] }).Reasons.Single(reason => reason.Exercise == "thoracic-extension-over-roller")
            .Unmet.Should().Be(Requirement.Position, "a towel stands in for the roller");

        Reason Reason(string id) => result.Reasons.Single(reason => reason.Exercise == id);
    }

    [Fact]
    public void An_area_that_no_chosen_exercise_targets_is_a_warning_and_never_dropped_in_silence()
    {
        var result = Catalog.Generate(TenMinutes with { Targets = [TargetArea.MiddleBack, TargetArea.Knees] });

        result.Coverage[1].IsCovered.Should().BeFalse();
        result.Findings.Should().ContainSingle(finding => finding.Code == "request.area-not-covered")
            .Which.Message.Should().Contain("Not covered: knees").And.Contain("the catalog has no exercise for it");
    }

    [Fact]
    public void When_nothing_fits_the_result_names_each_change_that_would_help_and_each_has_been_tried()
    {
        var result = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(2), Targets = [TargetArea.Chest], Positions = [Position.Standing], Avoided = [Demand.OverheadArm] });

        result.HasRoutine.Should().BeFalse();
        result.Obstacles.Select(obstacle => (obstacle.Requirement, obstacle.Text)).Should().Equal(
            (Requirement.Equipment, "Have at hand as well: room corner."),
            (Requirement.Equipment, "Have at hand as well: wall."),
            (Requirement.Position, "Allow as well: lying on your back."),
            (Requirement.Demand, "Do not avoid: raising an arm overhead."),
            (Requirement.Area, "Ask for other areas: neck, upper back, area between the shoulder blades, middle back, shoulders."));
        result.Obstacles.Should().OnlyContain(obstacle => Catalog.Generate(obstacle.Request).HasRoutine);
    }

    [Fact]
    public void When_only_several_changes_help_they_are_named_together()
    {
        var result = Catalog.Generate(new() { TimeBudget = TimeSpan.FromSeconds(8), Targets = [TargetArea.Chest], Positions = [Position.Standing], Avoided = [Demand.OverheadArm] });

        result.Obstacles.Select(obstacle => obstacle.Requirement).Should().Equal(Requirement.Equipment, Requirement.Time);
        result.Obstacles.Should().OnlyContain(obstacle => Catalog.Generate(obstacle.Request).HasRoutine);
    }

    [Fact]
    public void Too_little_time_names_the_shortest_time_that_is_enough()
    {
        var result = Catalog.Generate(new() { TimeBudget = TimeSpan.Zero, Targets = [TargetArea.MiddleBack] });

        var time = result.Obstacles.Should().ContainSingle().Subject;
        time.Requirement.Should().Be(Requirement.Time);
        time.Request.TimeBudget.Should().Be(Catalog.Query().Targeting(TargetArea.MiddleBack).With().Min(exercise => exercise.ShortestDuration));
    }

    [Fact]
    public void Asking_for_the_routine_when_there_is_none_says_what_stands_in_the_way()
    {
        var result = Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(2), Targets = [TargetArea.Chest], Positions = [Position.Standing], Avoided = [Demand.OverheadArm] });

        result.Invoking(answer => answer.Routine).Should().Throw<InvalidOperationException>().WithMessage("*room corner*");
    }

    [Fact]
    public void An_included_exercise_that_breaks_a_limit_stands_in_the_way()
    {
        var result = Catalog.Generate(TenMinutes with { Included = ["cat-cow"], Avoided = [Demand.WristLoad] });

        result.Obstacles.Select(obstacle => obstacle.Text).Should().Equal("Do not avoid: weight on the wrists.", "Do not insist on: cat-cow.");
    }

    [Theory]
    [MemberData(nameof(BadRequests))]
    public void A_request_that_makes_no_sense_gets_findings_and_no_routine(RoutineRequest request, string code, string path)
    {
        var result = Catalog.Generate(request);

        result.HasRoutine.Should().BeFalse();
        result.Findings.HasErrors.Should().BeTrue();
        result.Findings.Should().Contain(finding => finding.Code == code && finding.Place == path);
    }

    public static TheoryData<RoutineRequest, string, string> BadRequests => new()
    {
        { TenMinutes with { Included = ["cat-cow"], Excluded = ["cat-cow"] }, "request.contradiction", "Included[0]" },
        { TenMinutes with { Included = ["cat-cow", "bird-dog", "childs-pose"], IsFirst = true }, "request.contradiction", "Included" },
        { TenMinutes with { Included = ["cat-caw"] }, "routine.unknown-exercise", "Included[0]" },
        { TenMinutes with { Excluded = ["cat-cow", "cat-caw"] }, "routine.unknown-exercise", "Excluded[1]" },
        { TenMinutes with { Equipment = [Equipment.Parse("slingTrainer")] }, "value.unknown-word", "Equipment[0]" },
        { TenMinutes with { Positions = [(Position)99] }, "value.unknown-word", "Positions[0]" },
        { TenMinutes with { Kinds = [(ExerciseKind)99] }, "value.unknown-word", "Kinds[0]" },
        { TenMinutes with { Avoided = [Demand.Parse("firmGrip")] }, "value.unknown-word", "Avoided[0]" },
        { TenMinutes with { Sides = (SideWish)9 }, "value.unknown-word", "Sides" },
        { TenMinutes with { TimeBudget = TimeSpan.FromSeconds(-1) }, "value.out-of-range", "TimeBudget" },
        { TenMinutes with { TimeBudget = TimeSpan.FromSeconds(86_401) }, "value.out-of-range", "TimeBudget" },
        { TenMinutes with { MaxExercises = 0 }, "value.out-of-range", "MaxExercises" },
        { TenMinutes with { MaxExercises = 31 }, "value.out-of-range", "MaxExercises" },
        { TenMinutes with { Targets = [TargetArea.Chest, default] }, "value.out-of-range", "Targets[1]" },
        { TenMinutes with { Name = " " }, "value.blank", "Name" },
    };

    [Fact]
    public void A_target_always_has_an_area_and_a_weight()
    {
        FluentActions.Invoking(() => new Target(TargetArea.Chest, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Target((TargetArea)99)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes_in_every_culture_and_from_32_threads()
    {
        var expected = Catalog.Generate(TenMinutes).Routine.ToJson();

        foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA", "en-US" })
        {
            var answers = new string[32];
            Parallel.For(0, answers.Length, new() { MaxDegreeOfParallelism = 32 }, i =>
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                answers[i] = Catalog.Generate(TenMinutes).Routine.ToJson();
            });
            answers.Should().OnlyContain(answer => answer == expected);
        }
    }

    [Fact]
    public void Seeds_decide_between_equally_good_routines()
    {
        var twins = Catalog.Extend(Enumerable.Range(1, 4).Select(i => Catalog["corner-stretch"] with { Id = $"corner-stretch-{i}" }));
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(1), MaxExercises = 1, Equipment = [Equipment.RoomCorner], Targets = [TargetArea.Chest], Kinds = [ExerciseKind.Stretch] };

        var chosen = Enumerable.Range(0, 100)
            .Select(seed => twins.Generate(request with { Seed = seed }).Routine.Items.Single().Exercise.Id.Value)
            .Distinct();

        chosen.Should().HaveCount(5);
    }

    [Fact]
    public void An_exercise_that_takes_longer_than_a_day_is_out_for_want_of_time()
    {
        var endless = Catalog["corner-stretch"] with { Id = "endless", Doses = [new("helen-clark", DoseRange.Parse("1000 x 1000, hold 3600 s"))] };

        var result = Catalog.Extend([endless]).Generate(TenMinutes with { TimeBudget = RoutineRequest.LongestBudget, Targets = [TargetArea.Chest], Equipment = [Equipment.RoomCorner] });

        result.Reasons.Single(reason => reason.Exercise == "endless").Unmet.Should().Be(Requirement.Time);
    }

    [Fact]
    public void An_empty_catalog_gives_no_routine_and_no_obstacle()
    {
        var result = ExerciseCatalog.Empty.Generate(TenMinutes);

        result.HasRoutine.Should().BeFalse();
        result.Obstacles.Should().BeEmpty();
    }
}
