namespace BackCare.Exercises.Tests.Routines;

public class LevelTests
{
    private const string Roll = "foam-roll-pectoralis-stretch";
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine Chest = new RoutineBuilder("Chest", Catalog).Add("cat-cow").Add(Roll, note: "Slowly.").Build();

    [Fact]
    public void An_exercise_with_levels_begins_at_the_easiest()
    {
        Chest.Items[1].Level!.Name.Should().Be("Elbows on the floor");
        Chest.Items[1].Easier.Should().BeNull();
        Chest.Items[1].Harder!.Name.Should().Be("Arms straight");
        Chest.Items[0].Level.Should().BeNull("cat-cow has no levels");
        Chest.Items[0].Harder.Should().BeNull();
        Chest.Items[0].Easier.Should().BeNull();
    }

    [Fact]
    public void Harder_and_easier_go_one_level_up_and_down_and_leave_everything_else_as_it_was()
    {
        var harder = Chest.Harder(Roll);

        harder.Items[1].ToString().Should().Be("Foam roll pectoralis stretch (Arms straight): 3 x, hold 30 s");
        harder.Items[1].Note.Should().Be("Slowly.");
        harder.Harder(Roll).Items[1].Level!.Name.Should().Be("Hands behind the head");
        harder.Harder(Roll).Items[1].Harder.Should().BeNull();
        harder.Easier(Roll).Should().Be(Chest);
        Chest.Items[1].Level!.Name.Should().Be("Elbows on the floor", "a routine does not change");
    }

    [Fact]
    public void Beyond_the_last_level_the_error_names_the_level_and_all_others()
    {
        Chest.Invoking(routine => routine.Easier(Roll)).Should().Throw<InvalidOperationException>()
            .WithMessage("*no easier level than 'Elbows on the floor'*Arms straight, Hands behind the head*");
        Chest.Harder(Roll).Harder(Roll).Invoking(routine => routine.Harder(Roll)).Should().Throw<InvalidOperationException>().WithMessage("*no harder level*");
        Chest.Invoking(routine => routine.Harder("cat-cow")).Should().Throw<InvalidOperationException>().WithMessage("'cat-cow' has no levels.");
        Chest.Invoking(routine => routine.Harder("cat-cwo")).Should().Throw<KeyNotFoundException>().WithMessage("*did you mean 'cat-cow'?*");
    }

    [Fact]
    public void Where_each_level_has_what_is_avoided_the_exercise_is_refused()
    {
        var reach = Catalog["standing-mid-back-reach"];
        var farther = reach with { Levels = [reach.Levels[1], new Level("Farther", "Reach farther.") { Demands = [Demand.NeckFlexion] }] };

        new RoutineBuilder("Reach", Catalog.Extend([farther], replace: true)).Avoiding(Demand.NeckFlexion).Add(farther).TryBuild(out _, out var findings).Should().BeFalse();

        findings.Should().ContainSingle(finding => finding.Code == "routine.avoided-demand" && finding.Place == "Items[0].Exercise");
    }

    [Fact]
    public void A_level_with_a_position_of_its_own_goes_with_the_position()
    {
        var straight = new RoutineBuilder("Angel", Catalog).Add("supine-snow-angel", position: Position.Supine).Build();
        var bent = new RoutineBuilder("Angel", Catalog).Add("supine-snow-angel", position: Position.CrookLying).Build();

        straight.Items[0].Level!.Name.Should().Be("Legs straight");
        bent.Items[0].Level!.Name.Should().Be("Knees bent");
        straight.Easier("supine-snow-angel").Should().Be(bent);
        bent.Harder("supine-snow-angel").Should().Be(straight);
    }

    [Fact]
    public void Every_level_of_the_catalog_is_written_and_read_back()
    {
        foreach (var exercise in Catalog.Exercises.Where(exercise => exercise.Levels.Count > 0))
        {
            var easiest = new RoutineBuilder("Levels", Catalog).Add(exercise, position: exercise.Levels[0].Position).Build();
            for (var routine = easiest; ; routine = routine.Harder(exercise.Id))
            {
                Routine.Read(routine.ToJson(), Catalog).Should().Be(routine);
                if (routine.Items[0].Harder is null) break;
            }
        }
    }

    [Fact]
    public void The_easiest_level_is_left_out_of_the_document()
    {
        Chest.ToJson().Should().NotContain("level");
        Chest.Harder(Roll).ToJson().Should().Contain("\"level\": 2");
    }

    [Theory]
    [InlineData("\"level\": 2", "\"level\": 4", "routine.unknown-level", "*no level 4; expected 1 to 3*")]
    [InlineData("\"level\": 2", "\"level\": 0", "routine.unknown-level", "*no level 0*")]
    [InlineData("\"level\": 2", "\"level\": \"two\"", "document.wrong-type", "*")]
    public void A_level_that_the_exercise_does_not_have_is_refused_where_it_stands(string found, string broken, string code, string message)
    {
        var json = Chest.Harder(Roll).ToJson().Replace(found, broken);

        var finding = FluentActions.Invoking(() => Routine.Read(json, Catalog)).Should().Throw<InvalidRoutineException>().Which.Findings.First(finding => finding.Severity == FindingSeverity.Error);

        (finding.Code, finding.Place).Should().Be((code, "$.items[1].level"));
        finding.Message.Should().Match(message);
        finding.Line.Should().BeGreaterThan(20);
    }

    [Fact]
    public void A_level_in_another_position_than_its_own_is_refused()
    {
        var json = new RoutineBuilder("Angel", Catalog).Add("supine-snow-angel", position: Position.Supine).Build().ToJson()
            .Replace("\"sides\": \"together\"\n      }", "\"sides\": \"together\"\n      },\n      \"level\": 1");

        FluentActions.Invoking(() => Routine.Read(json, Catalog)).Should().Throw<InvalidRoutineException>()
            .Which.Findings.Should().Contain(finding => finding.Code == "routine.wrong-position" && finding.Message.Contains("Knees bent"));
    }

    [Fact]
    public void A_swap_leaves_the_levels_of_the_others_alone() =>
        Chest.Harder(Roll).Swaps("cat-cow", Catalog)[0].Routine.Items[1].Level!.Name.Should().Be("Arms straight");

    [Fact]
    public void Without_a_level_asked_for_every_way_to_make_a_routine_begins_at_the_easiest()
    {
        const string Angel = "supine-snow-angel";
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(10), Included = [Angel] };
        var twist = new RoutineBuilder("Twist", Catalog).Add("lying-knee-twist").Build();

        Routine[] routines =
        [
            new RoutineBuilder("Added", Catalog).Add(Angel).Build(),
            new RoutineBuilder("After another", Catalog).Add("lying-knee-twist").Add(Angel).Build(),
            twist.WithAdded(Catalog[Angel]),
            Catalog.Generate(request).Routine,
            Catalog.Generate(request with { IsFirst = true, Included = [Angel, "lying-knee-twist"] }).Routine,
            new ExercisePlan(Catalog.Generate(request).Routine).Routine,
            new RoutineBuilder("Swapped", Catalog).Add("lying-knee-twist").Add("prone-t-raise").Build().Swaps("prone-t-raise", Catalog).Single(swap => swap.Exercise.Id == Angel).Routine,
        ];

        foreach (var routine in routines.Where(routine => routine.Items.Any(item => item.Exercise.Id == Angel)))
        {
            routine.Items.Single(item => item.Exercise.Id == Angel).Level!.Name.Should().Be("Knees bent", "that is how '{0}' begins", routine.Name);
            routine.Invoking(easy => easy.Harder(Angel)).Should().NotThrow();
        }

        routines.Count(routine => routine.Items.Any(item => item.Exercise.Id == Angel)).Should().BeGreaterThan(5);
    }

    [Fact]
    public void A_demand_that_only_a_level_makes_leaves_the_other_levels_in()
    {
        Demand[] overhead = [Demand.OverheadArm];

        Catalog[Roll].AsksForAny(overhead).Should().BeFalse();
        Catalog.Query().Avoiding(overhead).Select(exercise => exercise.Id.Value).Should().Contain(Roll);
        Catalog[Roll].Precautions.Select(precaution => precaution.Demand).Should().Contain(Demand.OverheadArm, "a level makes it");
        Chest.Precautions.Select(precaution => precaution.Demand).Should().NotContain(Demand.OverheadArm, "the level of this routine does not");
        Chest.Harder(Roll).Harder(Roll).Precautions.Select(precaution => precaution.Demand).Should().Contain(Demand.OverheadArm);

        var avoiding = new RoutineBuilder("Chest", Catalog).Avoiding(overhead).Add(Roll).Build();
        avoiding.Items[0].Level!.Name.Should().Be("Elbows on the floor");
        avoiding.Harder(Roll).Items[0].Level!.Name.Should().Be("Arms straight");
        avoiding.Harder(Roll).Invoking(routine => routine.Harder(Roll)).Should().Throw<InvalidOperationException>().WithMessage("*something to be avoided*");
        Routine.Read(avoiding.ToJson(), Catalog).Should().Be(avoiding);
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(3), Equipment = [Equipment.FoamRoller], Avoided = overhead, Included = [Roll] }).HasRoutine.Should().BeTrue();
    }

    [Fact]
    public void A_level_with_a_demand_to_be_avoided_is_refused_by_its_demand()
    {
        var builder = new RoutineBuilder("Chest", Catalog).Avoiding(Demand.OverheadArm).Add(Roll, level: 3);

        builder.TryBuild(out _, out var findings).Should().BeFalse();
        findings.Should().ContainSingle(finding => finding.Severity == FindingSeverity.Error).Which.Code.Should().Be("routine.avoided-demand");
    }

    [Fact]
    public void An_exercise_that_makes_a_demand_at_every_level_is_out()
    {
        var both = Catalog.Extend([Catalog[Roll] with
        {
            Levels = [new("Low", "Arms low.") { Demands = [Demand.Balance, Demand.WristLoad] }, new("High", "Arms high.") { Demands = [Demand.WristLoad] }],
            Demands = [],
        }], replace: true);

        both.Query().Avoiding(Demand.WristLoad).Should().NotContain(both[Roll]);
        both.Query().Avoiding(Demand.Balance).Should().Contain(both[Roll]);
        new RoutineBuilder("Chest", both).Avoiding(Demand.Balance).Add(Roll).Build().Items[0].Level!.Name.Should().Be("High", "the easiest without the demand");
        both.Generate(new() { TimeBudget = TimeSpan.FromMinutes(3), Equipment = [Equipment.FoamRoller], Avoided = [Demand.Balance], Included = [Roll] }).Routine
            .Items.Single(item => item.Exercise.Id == Roll).Level!.Name.Should().Be("High");
    }

    [Fact]
    public void Position_and_demand_are_asked_of_one_and_the_same_level()
    {
        var own = Catalog.Extend([Catalog["supine-snow-angel"] with
        {
            Levels = [new("Bent", "Bend.") { Position = Position.CrookLying }, new("Straight", "Straight.") { Position = Position.Supine, Demands = [Demand.Balance] }],
        }], replace: true);
        var angel = own["supine-snow-angel"];

        own.Query().In(Position.Supine).Should().Contain(angel);
        own.Query().Avoiding(Demand.Balance).Should().Contain(angel);
        own.Query().In(Position.Supine).Avoiding(Demand.Balance).Should().NotContain(angel);
        own.Query().Avoiding(Demand.Balance).In(Position.Supine).Should().NotContain(angel);
        own.Query().Avoiding(Demand.Balance).In(Position.CrookLying).Should().Contain(angel);
        own.Query().In(Position.Supine).Avoiding(Demand.Balance).Matches(angel).Should().BeFalse();
    }

    [Fact]
    public void A_demand_of_ones_own_on_a_level_is_declared_read_back_and_avoided()
    {
        var grip = new Demand("firmGrip", "A firm grip", "if your hand was injured lately");
        var own = Catalog.Extend([Catalog[Roll] with { Levels = [new("Low", "Arms low."), new("High", "Hold a stick.") { Demands = [grip] }] }], replace: true);
        var read = ExerciseCatalog.Read(own.ToJson());

        read.KnownDemands.Should().Contain(grip);
        read[Roll].Levels[1].Demands.Should().ContainSingle().Which.Name.Should().Be("A firm grip");
        read[Roll].Precautions.Select(precaution => precaution.Text).Should().Contain("Check first with a health professional if your hand was injured lately.");
        read.Query().Avoiding(Demand.Parse("firmGrip")).Should().Contain(read[Roll]);
        new RoutineBuilder("Chest", read).Avoiding(grip).Add(Roll).Build().Items[0].Level!.Name.Should().Be("Low");
    }

    [Fact]
    public void In_a_position_that_no_level_starts_in_the_exercise_is_done_without_a_level()
    {
        var own = Catalog.Extend([Catalog["supine-snow-angel"] with { Levels = [new("Bent", "Bend your knees.") { Position = Position.CrookLying }] }], replace: true);
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(3), Positions = [Position.Supine], Included = ["supine-snow-angel"] };

        var item = own.Generate(request).Routine.Items.Single(item => item.Exercise.Id == "supine-snow-angel");

        (item.Position, item.Level).Should().Be((Position.Supine, null));
        own.Generate(request with { Positions = [], Avoided = [Demand.Balance] }).Routine.Items.Single(item => item.Exercise.Id == "supine-snow-angel").Level!.Name.Should().Be("Bent");
        new RoutineBuilder("Flat", own).Add("supine-snow-angel", position: Position.Supine).Build().Items[0].Level.Should().BeNull();
    }

    [Theory]
    [InlineData("overheadArm, shoulderEndRange, shoulderAbduction", "bird-dog, prone-t-raise, supine-snow-angel, childs-pose, corner-stretch, doorway-pectoralis-stretch")]
    [InlineData("floorTransfer", "cat-cow, bird-dog, childs-pose, prone-cobra, lying-knee-twist, long-sit-punch-curl, thoracic-rotation-floor, foam-roll-pectoralis-stretch")]
    [InlineData("neckExtension", "prone-cobra, passive-backbend, thoracic-extension-over-roller")]
    [InlineData("hipAcrossMidline", "lying-knee-twist")]
    [InlineData("crossLeggedSitting", "thoracic-rotation-floor")]
    [InlineData("scapularProtraction", "long-sit-punch-curl, standing-mid-back-reach")]
    public void No_exercise_that_makes_a_demand_is_left_when_it_is_avoided(string demands, string exercises)
    {
        var left = Catalog.Query().Avoiding(demands.Split(", ").Select(Demand.Parse)).Select(exercise => exercise.Id.Value);

        left.Should().NotIntersectWith(exercises.Split(", "));
    }
}
